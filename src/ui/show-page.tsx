import { type ComponentChild, render } from 'preact';
import { loadDataset } from '../platform/dataset-store.ts';
import { messagesLanguage, t } from '../platform/i18n.ts';
import { loadSearch } from '../platform/search-store.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import type { Dataset } from '../reference/dataset.ts';
import type { Search } from '../search/search.ts';
import { applyLooks } from './looks.ts';

/** Shows one of the extension's pages once the reference is read; says so if it can't be. */
export async function showPage(page: (dataset: Dataset, search: Search) => ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  document.documentElement.lang = messagesLanguage();
  applyLooks(await readSettings());
  watchSettings(applyLooks, new AbortController().signal);
  try {
    const [dataset, search] = await Promise.all([loadDataset(), loadSearch()]);
    render(page(dataset, search), root);
  } catch {
    render(<p class="empty">{t('broken')}</p>, root);
  }
}
