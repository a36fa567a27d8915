import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { dismissedInTab, dismissInTab } from '../platform/dismissed-store.ts';
import type { Request } from '../platform/messages.ts';
import { openPagePort } from '../platform/page-port.ts';

/** Long enough for the message to leave before the line is closed. */
const CLOSE_AFTER_MS = 1000;

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
    const port = openPagePort(tab.id, () => {});
    port.send({ type: 'dismissed', forms: await dismissedInTab(tab) });
    setTimeout(() => port.close(), CLOSE_AFTER_MS);
    return { done: true };
  } catch {
    return { done: false };
  }
}
