import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';
import { openOptions, openReference } from '../platform/tabs.ts';
import { Icon } from '../ui/icons.tsx';
import { HideSwitch } from './HideSwitch.tsx';
import type { PopupPage } from './use-page.ts';

interface Props {
  readonly page: PopupPage;
  readonly isSavedShown: boolean;
  onSaved(): void;
  /** What is done with what is shown. */
  readonly children: ComponentChildren;
}

/** The bar at the popup's foot. */
export function Bar({ page, isSavedShown, onSaved, children }: Props) {
  return (
    <footer class="bar">
      {children}
      <HideSwitch page={page} />
      <button
        type="button"
        class="saved-switch"
        aria-label={t('saved')}
        aria-pressed={isSavedShown}
        title={t('saved')}
        onClick={onSaved}
      >
        <Icon name="list" />
      </button>
      <button
        type="button"
        aria-label={t('fullReference')}
        title={t('fullReference')}
        onClick={() => void openReference({ kind: 'start' }, page.isPrivate)}
      >
        <Icon name="book" />
      </button>
      <button type="button" aria-label={t('options')} title={t('options')} onClick={() => void openOptions()}>
        <Icon name="options" />
      </button>
    </footer>
  );
}
