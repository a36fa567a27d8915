import { type MessageKey, t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';
import { lockWords } from './lock-words.ts';
import type { PageState, PopupPage } from './use-page.ts';

interface Words {
  readonly title: string;
  readonly hint: string;
  readonly action?: { readonly label: string; run(): void };
}

function wordsFor(query: string, page: PopupPage): Words {
  if (query !== '') return { title: t('nothingFound', [query]), hint: t('nothingFoundHint') };
  const plain = (title: MessageKey, hint: MessageKey): Words => ({ title: t(title), hint: t(hint) });
  const states: Readonly<Record<Exclude<PageState, 'asking'>, () => Words>> = {
    off: () => ({
      title: t('siteOff'),
      hint: page.lock === undefined ? t('siteOffHint') : lockWords(page.lock),
      ...(page.lock === 'pattern' || page.lock === 'private'
        ? { action: { label: t('options'), run: () => void openOptions() } }
        : {}),
    }),
    hidden: () => ({
      ...plain('everythingHidden', 'everythingHiddenHint'),
      action: { label: t('showAgain'), run: () => page.hide(false) },
    }),
    'no-access': () => ({
      ...plain('noAccess', 'noAccessHint'),
      action: { label: t('allowAllSites'), run: page.allow },
    }),
    closed: () => plain('cannotRun', 'cannotRunHint'),
    open: () => plain('nothingHere', 'nothingHereHint'),
  };
  return states[page.state === 'asking' ? 'open' : page.state]();
}

/** What the popup says when there is nothing to list, and what the reader can do. */
export function Empty({ query, page }: { readonly query: string; readonly page: PopupPage }) {
  if (query === '' && page.state === 'asking') return null;
  const { title, hint, action } = wordsFor(query, page);
  return (
    <div class="empty">
      <p role="status">
        <b>{title}</b>
        {hint}
      </p>
      {action !== undefined && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
