import { browser } from './browser.ts';

/** What the manifest asks for; both browsers let the reader give less, or take it back. */
const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the browser lets us read all pages; the reader may have withdrawn that, or allow it only on click. */
export async function hasAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains(ALL_SITES);
  } catch {
    return true;
  }
}

/**
 * Has the browser ask the reader for access to all sites. Call it in the very click: browsers ignore it later.
 * @returns Whether the reader gave it.
 */
export async function askForAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(ALL_SITES);
  } catch {
    return false;
  }
}

/** Calls `listener` when the reader gives access. Call it synchronously at start-up. */
export function onAccessGiven(listener: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) listener();
  });
}
