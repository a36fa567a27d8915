import { browser } from '../platform/browser.ts';
import type { ToPage } from '../platform/messages.ts';
import { sendToPage } from '../platform/page-port.ts';
import { toggleHidden } from './hiding.ts';

const STEPS: Readonly<Record<string, ToPage>> = {
  'next-mention': { type: 'open-next' },
  'previous-mention': { type: 'open-previous' },
};

/** The command that hides everything, or shows it again. */
const HIDE = 'hide-everything';

/** Carries out the keyboard commands: most are the page's to answer. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command === HIDE) {
      await toggleHidden();
      return;
    }
    const message = STEPS[command];
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (message === undefined || tab?.id === undefined) return;
    sendToPage(tab.id, message);
  });
}
