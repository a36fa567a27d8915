import { t } from '../platform/i18n.ts';
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
      title={page.isFixed ? t('setByOrganisation') : page.host}
      disabled={page.isFixed}
      onClick={() => page.switchSite(!on)}
    >
      <span class="switch" />
      {t(on ? 'onForSite' : 'offForSite')}
    </button>
  );
}
