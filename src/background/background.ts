import { answerRequests } from '../platform/answer-requests.ts';
import { loadDataset } from '../platform/dataset-store.ts';
import { hostOf, openReference } from '../platform/tabs.ts';
import { indexById } from '../reference/dataset.ts';
import { updateBadge } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { offerLookUp } from './context-menu.ts';
import { suggestInAddressBar } from './omnibox.ts';
import { injectTooltip, takeOverOpenTabs } from './scripts-in-tabs.ts';

// A worker sleeps and dies at any time: all listeners are added at once, and nothing is kept that can't be read again.
answerRequests({
  entry: async ({ id }) => {
    const dataset = await loadDataset();
    return { entry: indexById(dataset).get(id), version: dataset.version };
  },
  'inject-tooltip': async (_request, sender) => ({
    injected: await injectTooltip(sender.tab?.id, sender.frameId),
  }),
  'terms-changed': async (_request, sender) => {
    if (sender.tab?.id !== undefined) updateBadge(sender.tab.id);
    return null;
  },
  'open-reference': async ({ id }) => {
    await openReference(id);
    return null;
  },
  'tab-host': async (_request, sender) => ({ host: hostOf(sender.tab?.url) }),
});
listenToCommands();
offerLookUp();
suggestInAddressBar();
takeOverOpenTabs();
