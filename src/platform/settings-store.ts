import { extensionApi } from './extension-api.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { changeStored, parseStored, readStored, type StoredKind } from './stored-kind.ts';

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
  const api = extensionApi();
  if (api === undefined || signal.aborted) return;
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes)
      listener(parseStored(SETTINGS, changes[SETTINGS_KEY]?.newValue));
  };
  api.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => extensionApi()?.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}

/** Erases everything that the extension has stored. */
export async function eraseEverything(): Promise<void> {
  await extensionApi()?.storage.local.clear();
}
