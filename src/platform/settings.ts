import * as v from 'valibot';

/**
 * What the reader chose. Each field has a default and is validated on its own, so that one corrupted value costs
 * that value and nothing else.
 */
export const UNDERLINES = ['dotted', 'solid', 'none'] as const;
export const SCOPES = ['first-in-section', 'all'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

export type Underline = (typeof UNDERLINES)[number];
export type Scope = (typeof SCOPES)[number];
export type Theme = (typeof THEMES)[number];

const shape = {
  underline: v.fallback(v.picklist(UNDERLINES), 'dotted'),
  scope: v.fallback(v.picklist(SCOPES), 'first-in-section'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Whether "the Committee" is marked too, after the Committee was named. */
  secondMentions: v.fallback(v.boolean(), false),
  /** Host names on which nothing is looked for. */
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), () => []),
};

/** What each setting may be; the schema of managed storage is made of it. */
export const SETTINGS_SCHEMA = v.object(shape);
export type Settings = v.InferOutput<typeof SETTINGS_SCHEMA>;

/** The settings of somebody who never opened the options. */
export const DEFAULT_SETTINGS: Settings = v.parse(SETTINGS_SCHEMA, {
  underline: 'dotted',
  scope: 'first-in-section',
  theme: 'system',
  secondMentions: false,
  sitesOff: [],
});

/** The one key of `storage.local` under which settings lie. */
export const SETTINGS_KEY = 'settings';

/** Reads whatever lies in storage; anything that isn't valid becomes its default. */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const result = v.safeParse(SETTINGS_SCHEMA, { ...DEFAULT_SETTINGS, ...fields });
  return result.success ? result.output : DEFAULT_SETTINGS;
}
