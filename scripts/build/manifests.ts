import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Oldest versions with everything that is used: highlights, popover, `checkVisibility`, `match_origin_as_fallback`. */
export const OLDEST = { chrome: '125', firefox: '142.0' } as const;
/** Describes to Chrome what an organisation can set. */
export const MANAGED_SCHEMA_FILE = 'managed-schema.json';
export const GECKO_ID = 'rapporteur@rapporteur.invalid';

/**
 * The web address of a `repository` field of package.json, without what only git needs.
 * @returns `undefined` when there is none: then no surface offers to report anything.
 */
export function repositoryAddress(field: unknown): string | undefined {
  const url = typeof field === 'object' && field !== null && 'url' in field ? field.url : field;
  if (typeof url !== 'string') return undefined;
  const address = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^https:\/\/[^/]+\/[^?#]+$/.test(address) ? address : undefined;
}

/** The address in our own package.json. */
export const REPOSITORY = repositoryAddress('repository' in packageFile ? packageFile.repository : undefined);

/** The manifest for one browser; all they share stands in `manifest.json`. */
export function manifestFor(browser: Browser, repository: string | undefined): Record<string, unknown> {
  const { content_scripts: scripts, ...rest } = manifest;
  const shared = repository === undefined ? rest : { ...rest, homepage_url: repository };
  if (browser === 'chrome') {
    return {
      ...shared,
      content_scripts: scripts,
      // Firefox reads policies without a schema.
      storage: { managed_schema: MANAGED_SCHEMA_FILE },
      minimum_chrome_version: OLDEST.chrome,
      background: { service_worker: 'background.js' },
    };
  }
  return {
    ...shared,
    content_scripts: scripts,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
