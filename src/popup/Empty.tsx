import { t } from '../platform/i18n.ts';
import type { PopupPage } from './use-page.ts';

/** What the popup says when there is nothing to list, and what the reader can do. */
export function Empty({ query, page }: { readonly query: string; readonly page: PopupPage }) {
  if (query === '' && page.state === 'asking') return null;
  const [title, hint] =
    query !== ''
      ? [t('nothingFound', [query]), t('nothingFoundHint')]
      : page.state === 'off'
        ? [t('siteOff'), t(page.isFixed ? 'setByOrganisation' : 'siteOffHint')]
        : page.state === 'closed'
          ? [t('cannotRun'), t('cannotRunHint')]
          : [t('nothingHere'), t('nothingHereHint')];
  return (
    <p class="empty" role="status">
      <b>{title}</b>
      {hint}
    </p>
  );
}
