import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';
import { isKept, isRecord, readStored, type StoredKind } from './stored-kind.ts';

/**
 * Settings that an organisation has installed with the browser's policies. The background copies them from managed
 * storage to `storage.local`, so that all parts read them alike and hear of changes.
 */
export type FixedSettings = Partial<Settings>;

/** The key of `storage.local`. It exists only where an organisation has set something. */
export const ORGANISATION_KEY = 'organisation';

/** Which of some values are settings, and the names of those that are none or hold what that setting can't. */
export function readFixedSettings(values: Readonly<Record<string, unknown>>): {
  readonly settings: FixedSettings;
  readonly ignored: readonly string[];
} {
  const settings: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const read: unknown = Object.hasOwn(DEFAULT_SETTINGS, name)
      ? parseSettings({ [name]: value })[name as keyof Settings]
      : undefined;
    if (read !== undefined && isKept(value, read)) settings[name] = read;
    else ignored.push(name);
  }
  return { settings, ignored };
}

/** How an organisation's settings are stored: no key at all while there are none. */
export const FIXED_SETTINGS: StoredKind<FixedSettings> = {
  key: ORGANISATION_KEY,
  version: 1,
  parse: (stored) => (isRecord(stored) ? readFixedSettings(stored).settings : {}),
  isEmpty: (settings) => Object.keys(settings).length === 0,
};

/** What the reader's organisation has set; nothing when storage can't be read. */
export const readFixed = (): Promise<FixedSettings> => readStored(FIXED_SETTINGS);

const mapFixed = (
  fixed: FixedSettings,
  map: (value: unknown, name: keyof Settings) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fixed).map(([name, value]) => [name, map(value, name as keyof Settings)]),
  );

/** The settings that hold: of lists, the organisation's and the reader's; of anything else, the organisation's. */
export function settingsInForce(own: Settings, fixed: FixedSettings): Settings {
  const both = mapFixed(fixed, (value, name) => {
    const chosen: unknown = own[name];
    return Array.isArray(value) && Array.isArray(chosen) ? [...new Set([...value, ...chosen])] : value;
  });
  return parseSettings({ ...own, ...both });
}

/**
 * What the reader has chosen when settings in force were changed: the organisation's part stays out of it.
 * @param before What the reader had chosen.
 */
export function ownSettings(changed: Settings, before: Settings, fixed: FixedSettings): Settings {
  const own = mapFixed(fixed, (value, name) => {
    const list: unknown = changed[name];
    return Array.isArray(value) && Array.isArray(list)
      ? list.filter((one) => !value.includes(one))
      : before[name];
  });
  return parseSettings({ ...changed, ...own });
}
