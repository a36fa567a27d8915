import { digestOf } from './digest.ts';
import { DISMISSED, type Dismissed, dismissedOn, parseDismissed, withDismissed } from './dismissed.ts';
import { type DismissScope, dismissedKey } from './dismissed-key.ts';
import { changeSession, readSession } from './session-store.ts';
import { changeStored, readStored } from './stored-kind.ts';
import { hostOf, type TabOfChoice } from './tabs.ts';

/** What the reader does not want marked. */
export const readDismissed = (): Promise<Dismissed> => readStored(DISMISSED);

/** @throws {Error} when storage can't be read or refuses; what was there stays. */
export const changeDismissed = (change: (dismissed: Dismissed) => Dismissed): Promise<Dismissed> =>
  changeStored(DISMISSED, change);

// What lives until the browser is closed, in memory only: choices for one page, and all choices made in private windows.
const PAGES = 'dismissed-on-pages';
const PRIVATE = 'dismissed-in-private';

/** Pages are told apart by a digest: which page it was can't be read from it. */
const pageKey = (url: string): Promise<string> => digestOf(url.replace(/#.*$/s, ''));

/** All forms that are not marked in a tab. */
export async function dismissedInTab({ url, incognito }: TabOfChoice): Promise<readonly string[]> {
  const host = hostOf(url);
  const [stored, pages, inPrivate] = await Promise.all([
    readDismissed(),
    url === undefined
      ? []
      : Promise.all([readSession(PAGES, parseDismissed), pageKey(url)]).then(
          ([all, key]) => all.sites[key] ?? [],
        ),
    incognito === true ? readSession(PRIVATE, parseDismissed) : parseDismissed(undefined),
  ]);
  return [...new Set([...dismissedOn(stored, host), ...pages, ...dismissedOn(inPrivate, host)])];
}

/**
 * Takes a form out of what is marked, or back in, as far as `scope` reaches from a tab.
 * @throws {Error} when storage refuses.
 */
export async function dismissInTab(
  { url, incognito }: TabOfChoice,
  surface: string,
  scope: DismissScope,
  dismissed: boolean,
): Promise<void> {
  const form = dismissedKey(surface);
  const host = hostOf(url);
  if (scope === 'page' || (scope === 'site' && host === undefined)) {
    if (url === undefined) return;
    const page = await pageKey(url);
    await changeSession(PAGES, parseDismissed, (all) => withDismissed(all, form, page, dismissed));
    return;
  }
  const change = (all: Dismissed): Dismissed =>
    withDismissed(all, form, scope === 'site' ? host : undefined, dismissed);
  if (incognito === true) await changeSession(PRIVATE, parseDismissed, change);
  // Allowing again in a private window also takes back what was said elsewhere.
  if (incognito !== true || !dismissed) await changeDismissed(change);
}
