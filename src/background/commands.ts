import { browser } from '../platform/browser.ts';
import type { ToPage } from '../platform/messages.ts';
import { sendToPage } from '../platform/page-port.ts';

const STEPS: Readonly<Record<string, ToPage>> = {
  'next-mention': { type: 'open-next' },
  'previous-mention': { type: 'open-previous' },
};

/** Sends the keyboard commands to the page. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const message = STEPS[command];
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (message === undefined || tab?.id === undefined) return;
    sendToPage(tab.id, message);
  });
}
