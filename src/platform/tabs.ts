import { browser } from './browser.ts';

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  /** Host name of an http(s) page; `undefined` on the browser's own pages and on files. */
  readonly host: string | undefined;
  /** Whether it is in a private window. */
  readonly incognito: boolean;
}

/** A tab as far as the reader's choices depend on it. */
export interface TabOfChoice {
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** The host of a web address, as site switches keep it. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : undefined;
}

/** The tab that the popup was opened on. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, host: hostOf(tab.url), incognito: tab.incognito };
}

/** In the address of our pages that were opened from a private window. The browser may show them in a common one. */
const PRIVATE = 'private';

/** Whether what is read on this page of ours is never to be kept. */
export const isPrivatePage = (): boolean =>
  browser.extension.inIncognitoContext || new URLSearchParams(location.search).has(PRIVATE);

/** What of the reference is opened. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'state'; readonly code: string };

function hashOf(place: Place): string {
  switch (place.kind) {
    case 'start':
      return '';
    case 'entry':
      return `#/entry/${encodeURIComponent(place.id)}`;
    case 'search':
      return `#/search/${encodeURIComponent(place.query)}`;
    case 'state':
      return `#/state/${encodeURIComponent(place.code)}`;
  }
}

/**
 * Opens the reference page in a tab.
 * @param isPrivate Whether the reader comes from a private window: then nothing of it is kept.
 */
export async function openReference(place: Place, isPrivate: boolean): Promise<void> {
  const page = browser.runtime.getURL('reference-page.html');
  await browser.tabs.create({ url: `${page}${isPrivate ? `?${PRIVATE}` : ''}${hashOf(place)}` });
}

/** Whether the window that the reader used last is a private one; so it is taken where the browser doesn't say. */
export async function isLastWindowPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito !== false;
}

/** Opens the page that shows what the extension does. */
export async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('first-run.html') });
}

/** Opens the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
