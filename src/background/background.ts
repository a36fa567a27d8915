import { isOwnId } from '../glossary/glossary.ts';
import { answerRequests } from '../platform/answer-requests.ts';
import { loadDataset } from '../platform/dataset-store.ts';
import { changeSaved, readSaved, withSaved } from '../platform/saved-store.ts';
import { loadStateData } from '../platform/state-store.ts';
import { hostOf, openReference } from '../platform/tabs.ts';
import { indexById } from '../reference/dataset.ts';
import { hasStateFacts, stateFacts } from '../reference/state-facts.ts';
import { updateBadge } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { offerLookUp } from './context-menu.ts';
import { dismiss, notMarkedIn } from './dismissals.ts';
import { welcome } from './first-run.ts';
import { hide, keepToolbarTrue, switchSiteOf } from './hiding.ts';
import { suggestInAddressBar } from './omnibox.ts';
import { findOwn, keepOwnTerms } from './own-terms.ts';
import { injectScripts, runInOpenTabs } from './scripts-in-tabs.ts';

// A worker sleeps and dies at any time: all listeners are added at once, and nothing is kept that can't be read again.
answerRequests({
  entry: async ({ id }) => {
    const dataset = await loadDataset();
    return {
      entry: isOwnId(id) ? await findOwn(id) : indexById(dataset).get(id),
      version: dataset.version,
    };
  },
  'state-facts': async ({ entry, states }) => {
    const data = await loadStateData();
    const today = new Date().toISOString().slice(0, 10);
    return {
      facts: states.flatMap((state) => stateFacts(data, entry, state, today) ?? []),
      any: hasStateFacts(data, entry),
    };
  },
  saved: async ({ id, keep }) => {
    const saved =
      keep === undefined ? await readSaved() : await changeSaved((all) => withSaved(all, id, keep));
    return { saved: saved.some(({ entry }) => entry === id) };
  },
  'inject-tooltip': async (_request, sender) => ({
    injected: await injectScripts(['tooltip.js'], sender.tab?.id, sender.frameId),
  }),
  'inject-index': async (_request, sender) => ({
    injected: await injectScripts(['detection-index.js', 'marks.js'], sender.tab?.id, sender.frameId),
  }),
  'terms-changed': async (_request, sender) => {
    if (sender.tab?.id !== undefined) updateBadge(sender.tab.id);
    return null;
  },
  'open-reference': async ({ id }, sender) => {
    await openReference(
      id === undefined ? { kind: 'start' } : { kind: 'entry', id },
      sender.tab?.incognito !== false,
    );
    return null;
  },
  dismiss: (request, sender) => dismiss(request, sender.tab),
  dismissed: (_request, sender) => notMarkedIn(sender.tab ?? {}),
  hide,
  'switch-site': switchSiteOf,
  'tab-host': async (_request, sender) => ({ host: hostOf(sender.tab?.url) }),
});
listenToCommands();
keepToolbarTrue();
offerLookUp();
suggestInAddressBar();
runInOpenTabs();
keepOwnTerms();
welcome();
