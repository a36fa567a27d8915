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

/** Opens the reference page, at an entry if one is given. */
export async function openReference(id?: string): Promise<void> {
  const page = browser.runtime.getURL('reference-page.html');
  await browser.tabs.create({ url: id === undefined ? page : `${page}#/entry/${encodeURIComponent(id)}` });
}

/** Opens the page that shows what the extension does. */
export async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('first-run.html') });
}

/** Opens the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the reference page with a query in its search box. */
export async function openReferenceSearch(query: string): Promise<void> {
  const page = browser.runtime.getURL('reference-page.html');
  await browser.tabs.create({ url: `${page}#/search/${encodeURIComponent(query)}` });
}

/** Opens a State's page in the reference. */
export async function openReferenceState(code: string): Promise<void> {
  const page = browser.runtime.getURL('reference-page.html');
  await browser.tabs.create({ url: `${page}#/state/${encodeURIComponent(code)}` });
}
