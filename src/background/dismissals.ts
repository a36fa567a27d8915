import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { dismissedInTab, dismissInTab } from '../platform/dismissed-store.ts';
import { isEverythingHidden, isSiteOffInPrivate } from '../platform/hidden-store.ts';
import type { NotMarked, Request } from '../platform/messages.ts';
import { sendToPage } from '../platform/page-port.ts';
import type { TabOfChoice } from '../platform/tabs.ts';

/** What is not to be marked in a tab. */
export async function notMarkedIn(tab: TabOfChoice): Promise<NotMarked> {
  const [forms, everything, site] = await Promise.all([
    dismissedInTab(tab),
    isEverythingHidden(),
    isSiteOffInPrivate(tab),
  ]);
  return { forms, hidden: everything || site };
}

/** Tells all frames of a tab what is not to be marked there. */
export async function tellNotMarked(tab: Tabs.Tab): Promise<void> {
  if (tab.id !== undefined) sendToPage(tab.id, { type: 'dismissed', ...(await notMarkedIn(tab)) });
}

/** Honours "not this": stores it, and tells all frames of the tab at once. */
export async function dismiss(
  { surface, scope, dismissed, tab: asked }: Extract<Request, { type: 'dismiss' }>,
  sender: Tabs.Tab | undefined,
): Promise<{ readonly done: boolean }> {
  try {
    // A frame speaks for its own tab only; the popup belongs to none.
    const tab = sender ?? (asked === undefined ? undefined : await browser.tabs.get(asked));
    if (tab?.id === undefined) return { done: false };
    await dismissInTab(tab, surface, scope, dismissed);
    await tellNotMarked(tab);
    return { done: true };
  } catch {
    return { done: false };
  }
}
