import { extensionApi } from './extension-api.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/** The reader's settings; defaults when storage can't be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await extensionApi()?.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored?.[SETTINGS_KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

// Changes are made one after another, so that two quick clicks don't undo one another.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes settings on top of what is stored.
 * @returns The settings as stored.
 * @throws {Error} when storage refuses (full, or broken); the old settings stay.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = change(await readSettings());
    await extensionApi()?.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls `listener` with the new settings whenever they change, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const api = extensionApi();
  if (api === undefined || signal.aborted) return;
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes) listener(parseSettings(changes[SETTINGS_KEY]?.newValue));
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
