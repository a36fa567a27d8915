import { extensionApi } from './extension-api.ts';
import { ORGANISATION_KEY, ownSettings, readFixed, settingsInForce } from './organisation.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { changeStored, readStored, type StoredKind } from './stored-kind.ts';
import { watchStored } from './watch-stored.ts';

export const SETTINGS: StoredKind<Settings> = { key: SETTINGS_KEY, version: 2, parse: parseSettings };

/** The settings in force: the reader's and their organisation's; defaults when storage can't be read. */
export async function readSettings(): Promise<Settings> {
  const [own, fixed] = await Promise.all([readStored(SETTINGS), readFixed()]);
  return settingsInForce(own, fixed);
}

/**
 * Changes settings on top of those in force. What the organisation has set stays as it is.
 * @returns The settings in force then.
 * @throws {Error} when storage can't be read or refuses (full, or broken); the old settings stay.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const fixed = await readFixed();
  const own = await changeStored(SETTINGS, (before) =>
    ownSettings(change(settingsInForce(before, fixed)), before, fixed),
  );
  return settingsInForce(own, fixed);
}

/** Calls `listener` with the settings in force whenever they change, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChange = (): void => {
    void readSettings().then((settings) => {
      if (!signal.aborted) listener(settings);
    });
  };
  for (const key of [SETTINGS_KEY, ORGANISATION_KEY]) watchStored(key, onChange, signal);
}

/** Erases everything that the extension has stored. */
export async function eraseEverything(): Promise<void> {
  const storage = extensionApi()?.storage;
  await Promise.all([storage?.local.clear(), storage?.session?.clear()]);
}
