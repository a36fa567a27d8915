import { browser } from '../platform/browser.ts';
import { openFirstRun } from '../platform/tabs.ts';

/** Shows once, after the installation, what the extension does; never after an update of it or of the browser. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstRun();
  });
}
