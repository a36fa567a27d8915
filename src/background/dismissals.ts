import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { dismissedInTab, dismissInTab } from '../platform/dismissed-store.ts';
import type { Request } from '../platform/messages.ts';
import { sendToPage } from '../platform/page-port.ts';

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
    sendToPage(tab.id, { type: 'dismissed', forms: await dismissedInTab(tab) });
    return { done: true };
  } catch {
    return { done: false };
  }
}
