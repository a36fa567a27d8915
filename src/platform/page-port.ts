import * as v from 'valibot';
import { browser } from './browser.ts';
import { type FromPage, PAGE_PORT, type ToPage } from './messages.ts';

const reasonSchema = v.variant('kind', [
  v.object({ kind: v.literal('unambiguous') }),
  v.object({ kind: v.literal('defined-here'), expansion: v.string() }),
  v.object({ kind: v.literal('support'), score: v.number(), words: v.array(v.string()) }),
  v.object({ kind: v.literal('own-glossary') }),
  v.object({ kind: v.literal('second-mention'), name: v.string() }),
]);

const fromPageSchema = v.object({
  type: v.literal('terms'),
  frame: v.string(),
  top: v.boolean(),
  terms: v.array(
    v.object({
      entry: v.string(),
      count: v.number(),
      surface: v.string(),
      misnomer: v.optional(v.string()),
      forms: v.array(v.object({ surface: v.string(), count: v.number(), reason: reasonSchema })),
    }),
  ),
});

/** Long enough for a message to leave before the line is closed. */
const CLOSE_AFTER_MS = 1000;

/** A line to all frames of a tab at once. */
export interface PagePort {
  send(message: ToPage): void;
  close(): void;
}

/**
 * Opens a line to the content scripts of a tab.
 * @param onTerms Called for each list that a frame sends, also later ones as the page changes.
 * @param onClosed Called when the page goes away or has no content script of ours.
 */
export function openPagePort(
  tabId: number,
  onTerms: (message: FromPage) => void,
  onClosed?: () => void,
): PagePort {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  const hear = (message: unknown): void => {
    const parsed = v.safeParse(fromPageSchema, message);
    if (parsed.success) onTerms(parsed.output as FromPage);
  };
  const end = (): void => {
    // Reading the error keeps the browser from reporting a page without our script as a failure.
    void browser.runtime.lastError;
    stopListening();
    onClosed?.();
  };
  // Firefox keeps a closed port for as long as anybody listens to it.
  const stopListening = (): void => {
    port.onMessage.removeListener(hear);
    port.onDisconnect.removeListener(end);
  };
  port.onMessage.addListener(hear);
  port.onDisconnect.addListener(end);
  return {
    send: (message) => {
      try {
        port.postMessage(message);
      } catch {
        // The page left in this moment: onDisconnect tells.
      }
    },
    close: () => {
      stopListening();
      port.disconnect();
    },
  };
}

/** Says one thing to all frames of a tab, and expects no answer. */
export function sendToPage(tabId: number, message: ToPage): void {
  const port = openPagePort(tabId, () => {});
  port.send(message);
  setTimeout(() => port.close(), CLOSE_AFTER_MS);
}
