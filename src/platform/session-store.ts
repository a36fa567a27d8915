import { browser } from './browser.ts';

/**
 * What lives until the browser is closed, in memory only: `storage.session` outlives a background that sleeps and is
 * never written to the disk.
 * @param parse Makes a value of whatever lies there. Never throws.
 */
export async function readSession<T>(key: string, parse: (stored: unknown) => T): Promise<T> {
  try {
    return parse((await browser.storage.session.get(key))[key]);
  } catch {
    return parse(undefined);
  }
}

/** @throws {Error} when the browser refuses. */
export async function changeSession<T>(
  key: string,
  parse: (stored: unknown) => T,
  change: (value: T) => T,
): Promise<void> {
  await browser.storage.session.set({ [key]: change(await readSession(key, parse)) });
}
