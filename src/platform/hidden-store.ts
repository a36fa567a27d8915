import * as v from 'valibot';
import { changeSession, readSession } from './session-store.ts';
import { changeSettings } from './settings-store.ts';
import { withSite } from './site-rules.ts';
import { hostOf, type TabOfChoice } from './tabs.ts';

const EVERYTHING = 'everything-hidden';
const PRIVATE_SITES = 'sites-off-in-private';

const parseFlag = (stored: unknown): boolean => stored === true;
const hostsSchema = v.fallback(v.array(v.string()), () => []);
const parseHosts = (stored: unknown): readonly string[] => v.parse(hostsSchema, stored);

/** Whether the reader has hidden everything, in all tabs, until they ask for it again or close the browser. */
export const isEverythingHidden = (): Promise<boolean> => readSession(EVERYTHING, parseFlag);

/** @throws {Error} when the browser refuses. */
export const hideEverything = (hidden: boolean): Promise<void> =>
  changeSession(EVERYTHING, parseFlag, () => hidden);

/** Whether a site was switched off in a private window. Everything else knows of it from the settings. */
export async function isSiteOffInPrivate({ url, incognito }: TabOfChoice): Promise<boolean> {
  const host = incognito === true ? hostOf(url) : undefined;
  return host !== undefined && (await readSession(PRIVATE_SITES, parseHosts)).includes(host);
}

/**
 * Switches the site of a tab off or on. What is switched off in a private window is kept in memory only; switching on
 * there also takes back what was switched off elsewhere, and never stores that the site is visited.
 * @throws {Error} when storage refuses.
 */
export async function switchSite({ url, incognito }: TabOfChoice, on: boolean): Promise<void> {
  const host = hostOf(url);
  if (host === undefined) return;
  if (incognito === true)
    await changeSession(PRIVATE_SITES, parseHosts, (hosts) => [
      ...hosts.filter((one) => one !== host),
      ...(on ? [] : [host]),
    ]);
  if (incognito !== true || on)
    await changeSettings((settings) =>
      incognito === true && settings.sites === 'only-on' ? settings : withSite(settings, host, on),
    );
}
