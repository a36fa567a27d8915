import { t } from '../platform/i18n.ts';
import type { PageState } from './use-page.ts';

/** What the popup says when there is nothing to list, and what the reader can do. */
export function Empty({ query, page }: { readonly query: string; readonly page: PageState }) {
  if (query === '' && page === 'asking') return null;
  const [title, hint] =
    query !== ''
      ? [t('nothingFound', [query]), t('nothingFoundHint')]
      : page === 'off'
        ? [t('siteOff'), t('siteOffHint')]
        : page === 'closed'
          ? [t('cannotRun'), t('cannotRunHint')]
          : [t('nothingHere'), t('nothingHereHint')];
  return (
    <p class="empty" role="status">
      <b>{title}</b>
      {hint}
    </p>
  );
}
