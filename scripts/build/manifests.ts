import manifest from '../../manifest.json' with { type: 'json' };

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Oldest versions with everything that is used: highlights, popover, `checkVisibility`, `match_origin_as_fallback`. */
export const OLDEST = { chrome: '125', firefox: '142.0' } as const;
export const GECKO_ID = 'rapporteur@rapporteur.invalid';

/** The manifest for one browser; all they share stands in `manifest.json`. */
export function manifestFor(browser: Browser): Record<string, unknown> {
  const { content_scripts: scripts, ...shared } = manifest;
  if (browser === 'chrome') {
    return {
      ...shared,
      content_scripts: scripts,
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
