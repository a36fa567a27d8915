import * as v from 'valibot';
import { FAMILIES, NAME_LANGUAGES } from '../reference/entry.ts';
import { isSitePattern, LONGEST_PATTERN } from './site-pattern.ts';

/**
 * What the reader chose. Each field has a default and is validated on its own, so that one corrupted value costs
 * that value and nothing else.
 */
export const UNDERLINES = ['dotted', 'solid', 'none'] as const;
export const SCOPES = ['first-in-section', 'all'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const DELAYS = ['short', 'normal', 'long'] as const;
/** What opens a card: a pointer at rest, or one at rest while a key is held. */
export const OPENINGS = ['rest', 'alt', 'ctrl', 'shift'] as const;
/** Per cent. */
export const TEXT_SIZES = [100, 115, 130] as const;
export const SITE_MODES = ['everywhere-but', 'only-on'] as const;

export type Underline = (typeof UNDERLINES)[number];
export type Scope = (typeof SCOPES)[number];
export type Theme = (typeof THEMES)[number];
export type Delay = (typeof DELAYS)[number];
export type Opening = (typeof OPENINGS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type SiteMode = (typeof SITE_MODES)[number];

const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);
const sites = v.fallback(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_PATTERN), v.check(isSitePattern))),
  () => [],
);

const shape = {
  underline: v.fallback(v.picklist(UNDERLINES), 'dotted'),
  scope: v.fallback(v.picklist(SCOPES), 'first-in-section'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Whether "the Committee" is marked too, after the Committee was named. */
  secondMentions: flag(false),
  /** Families whose terms are not marked on pages. */
  familiesOff: v.fallback(v.array(v.picklist(FAMILIES)), () => []),
  /** How long a pointer rests before a card opens. */
  delay: v.fallback(v.picklist(DELAYS), 'normal'),
  openWith: v.fallback(v.picklist(OPENINGS), 'rest'),
  /** Whether a tap on an underlined term opens its card. */
  touch: flag(true),
  /** Of the card and of our own pages. */
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  /** Languages in which names of entries are not shown. */
  languagesOff: v.fallback(v.array(v.picklist(NAME_LANGUAGES)), () => []),
  /** Whether all sites are read but those of one list, or none but those of the other. */
  sites: v.fallback(v.picklist(SITE_MODES), 'everywhere-but'),
  /** Patterns of sites on which nothing is looked for, while all others are on. */
  sitesOff: sites,
  /** Patterns of the only sites on which anything is looked for, while all others are off. */
  sitesOn: sites,
};

/** What each setting may be; the schema of managed storage is made of it. */
export const SETTINGS_SCHEMA = v.object(shape);
export type Settings = v.InferOutput<typeof SETTINGS_SCHEMA>;

/** The settings of somebody who never opened the options. */
export const DEFAULT_SETTINGS: Settings = v.parse(
  SETTINGS_SCHEMA,
  Object.fromEntries(Object.keys(shape).map((name) => [name, undefined])),
);

/** The one key of `storage.local` under which settings lie. */
export const SETTINGS_KEY = 'settings';

/**
 * Reads whatever lies in storage, of any version; anything that isn't valid becomes its default. Version 1 had fewer
 * settings, and names of hosts alone in `sitesOff`, which are patterns too.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const result = v.safeParse(SETTINGS_SCHEMA, { ...DEFAULT_SETTINGS, ...fields });
  return result.success ? result.output : DEFAULT_SETTINGS;
}
