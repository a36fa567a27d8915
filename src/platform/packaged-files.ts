import { browser } from './browser.ts';

/**
 * Reads one of the extension's own files. This is the only use of `fetch`: it never leaves the browser, and the
 * manifest's `connect-src 'self'` would stop it if it tried.
 * @throws {Error} when the package is broken.
 */
export async function readPackagedJson(
  name: 'reference.json' | 'checks.json' | 'search.json' | 'states.json' | 'map.json',
): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(name));
  return response.json();
}
