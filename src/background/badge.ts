import { browser } from '../platform/browser.ts';
import { isEverythingHidden } from '../platform/hidden-store.ts';
import type { FromPage } from '../platform/messages.ts';
import { openPagePort } from '../platform/page-port.ts';

/** How long frames have to answer before the badge shows their sum. */
const FRAMES_ANSWER_MS = 150;
const BADGE_COLOUR = '#5b6675';
const MOST_SHOWN = 99;

// Only which tabs are being counted right now; losing it costs one more count.
const counting = new Set<number>();

/** Shows on the toolbar button how many different terms the frames of a tab mention. */
export function updateBadge(tabId: number): void {
  if (counting.has(tabId)) return;
  counting.add(tabId);
  const entries = new Set<string>();
  const port = openPagePort(tabId, ({ terms }: FromPage) => {
    for (const { entry } of terms) entries.add(entry);
  });
  port.send({ type: 'list' });
  setTimeout(() => {
    counting.delete(tabId);
    port.close();
    void showCount(tabId, entries.size);
  }, FRAMES_ANSWER_MS);
}

async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  // What the button says of all tabs must not be covered.
  if (await isEverythingHidden()) return;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while we counted.
  }
}
