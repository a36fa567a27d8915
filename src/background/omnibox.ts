import { browser } from '../platform/browser.ts';
import { loadDataset } from '../platform/dataset-store.ts';
import { loadSearch } from '../platform/search-store.ts';
import { isLastWindowPrivate, openReference } from '../platform/tabs.ts';
import { indexById } from '../reference/dataset.ts';

const MOST_SUGGESTIONS = 5;
const ENTRY_PREFIX = 'entry:';
const isChromium = !('browser' in globalThis);

// Chromium reads descriptions as XML, Firefox as plain text.
const describe = (text: string): string =>
  isChromium ? text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;') : text;

/** Suggests entries for what is typed behind the keyword in the address bar. */
export function suggestInAddressBar(): void {
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [search, dataset] = await Promise.all([loadSearch(), loadDataset()]);
    const entries = indexById(dataset);
    suggest(
      search.search(text, MOST_SUGGESTIONS).flatMap(({ entry: id }) => {
        const entry = entries.get(id);
        return entry === undefined
          ? []
          : [{ content: `${ENTRY_PREFIX}${id}`, description: describe(`${entry.name} – ${entry.gloss}`) }];
      }),
    );
  });
  browser.omnibox.onInputEntered.addListener(async (text) => {
    const id = text.startsWith(ENTRY_PREFIX) ? text.slice(ENTRY_PREFIX.length) : undefined;
    await openReference(
      id === undefined ? { kind: 'search', query: text } : { kind: 'entry', id },
      await isLastWindowPrivate(),
    );
  });
}
