import { t } from '../platform/i18n.ts';
import { lockWords } from './lock-words.ts';
import type { PopupPage } from './use-page.ts';

/** The switch for the site of the page in front; nothing on pages that extensions can't read. */
export function SiteSwitch({ page }: { readonly page: PopupPage }) {
  if (page.host === undefined) return null;
  const on = page.state !== 'off';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      title={page.lock === undefined ? page.host : lockWords(page.lock)}
      disabled={page.lock !== undefined}
      onClick={() => page.switchSite(!on)}
    >
      <span class="switch" />
      {t(on ? 'onForSite' : 'offForSite')}
    </button>
  );
}
