import { browser } from '../platform/browser.ts';
import { hideEverything, isEverythingHidden, switchSite } from '../platform/hidden-store.ts';
import { t } from '../platform/i18n.ts';
import type { Request } from '../platform/messages.ts';
import { tellNotMarked } from './dismissals.ts';

/** What the toolbar button wears while everything is hidden. */
const HIDDEN_BADGE = '–';

async function tellTabs(which: { readonly incognito?: true } = {}): Promise<void> {
  const tabs = await browser.tabs.query({});
  const wanted = tabs.filter(({ incognito }) => which.incognito === undefined || incognito);
  await Promise.allSettled(wanted.map(tellNotMarked));
}

/** Shows on the toolbar button that everything is hidden, or no longer. */
async function showOnToolbar(hidden: boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.action.setTitle({ title: hidden ? t('everythingHidden') : t('appName') }),
    browser.action.setBadgeText({ text: hidden ? HIDDEN_BADGE : '' }),
    // A tab's own count stands before what is said of all.
    ...tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.action.setBadgeText({ tabId: id, text: null })],
    ),
  ]);
}

/** Hides everything in all tabs at once, or shows it again; says whether it was done. */
export async function hide({
  hidden,
}: Extract<Request, { type: 'hide' }>): Promise<{ readonly done: boolean }> {
  try {
    await hideEverything(hidden);
  } catch {
    return { done: false };
  }
  await Promise.all([tellTabs(), showOnToolbar(hidden)]);
  return { done: true };
}

/** What the keyboard command does. */
export const toggleHidden = async (): Promise<unknown> =>
  hide({ type: 'hide', hidden: !(await isEverythingHidden()) });

/** Some browsers remember the button of the last session, whose choices are forgotten. */
export function keepToolbarTrue(): void {
  const renew = (): void => void isEverythingHidden().then(showOnToolbar);
  browser.runtime.onStartup.addListener(renew);
  browser.runtime.onInstalled.addListener(renew);
}

/** Switches the site of a tab on or off; says whether it was done. */
export async function switchSiteOf({
  tab: id,
  on,
}: Extract<Request, { type: 'switch-site' }>): Promise<{ readonly done: boolean }> {
  try {
    const tab = await browser.tabs.get(id);
    await switchSite(tab, on);
    // Pages see the settings change by themselves; private windows have theirs in memory, which pages can't read.
    if (tab.incognito) await tellTabs({ incognito: true });
    return { done: true };
  } catch {
    return { done: false };
  }
}
