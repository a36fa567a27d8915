import { extensionApi } from './extension-api.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { changeStored, parseStored, readStored, type StoredKind } from './stored-kind.ts';
import { watchStored } from './watch-stored.ts';

export const SETTINGS: StoredKind<Settings> = { key: SETTINGS_KEY, version: 1, parse: parseSettings };

/** The reader's settings; defaults when storage can't be read. */
export const readSettings = (): Promise<Settings> => readStored(SETTINGS);

/**
 * Changes settings on top of what is stored.
 * @returns The settings as stored.
 * @throws {Error} when storage can't be read or refuses (full, or broken); the old settings stay.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  changeStored(SETTINGS, change);

/** Calls `listener` with the new settings whenever they change, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(SETTINGS_KEY, (raw) => listener(parseStored(SETTINGS, raw)), signal);
}

/** Erases everything that the extension has stored. */
export async function eraseEverything(): Promise<void> {
  const storage = extensionApi()?.storage;
  await Promise.all([storage?.local.clear(), storage?.session?.clear()]);
}
