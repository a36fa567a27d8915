import { beginHistory } from '../platform/history-store.ts';
import { plural, t } from '../platform/i18n.ts';
import { useHistory } from '../ui/use-history.ts';
import { Switch } from './Switch.tsx';

/** Whether the entries that the reader opens are remembered, and how to forget them. */
export function RecentlyOpened({ onFailed }: { readonly onFailed: () => void }) {
  const { on, entries } = useHistory();
  const begin = (isOn: boolean): void => void beginHistory(isOn).catch(onFailed);
  return (
    <section>
      <h2>{t('recentlyOpened')}</h2>
      <p>{t('recentlyOpenedText')}</p>
      <Switch checked={on} label={t('rememberOpened')} onChange={begin} />
      {on && (
        <p class="row forget">
          <button type="button" class="plain" disabled={entries.length === 0} onClick={() => begin(true)}>
            {t('forgetOpened')}
          </button>
          <span class="quiet" role="status">
            {plural('openedCount', entries.length)}
          </span>
        </p>
      )}
    </section>
  );
}
