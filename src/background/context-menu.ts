import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { openReference } from '../platform/tabs.ts';

const LOOK_UP = 'look-up';

/** Offers "Look up" for selected text. */
export function offerLookUp(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: LOOK_UP, title: t('contextMenuLookUp'), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const text = info.selectionText?.trim();
    if (info.menuItemId === LOOK_UP && text) {
      void openReference({ kind: 'search', query: text }, tab?.incognito !== false);
    }
  });
}
