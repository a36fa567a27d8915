import { useEffect, useState } from 'preact/hooks';
import { DISMISSED, type Dismissed, NOTHING_DISMISSED, withDismissed } from '../platform/dismissed.ts';
import { DISMISSED_KEY } from '../platform/dismissed-key.ts';
import { changeDismissed, readDismissed } from '../platform/dismissed-store.ts';
import { label, t } from '../platform/i18n.ts';
import { parseStored } from '../platform/stored-kind.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** The words that the reader took out of what is marked, each with a way back. */
export function NotMarked({ onFailed }: { readonly onFailed: () => void }) {
  const [dismissed, setDismissed] = useState<Dismissed>(NOTHING_DISMISSED);
  useEffect(() => {
    const abort = new AbortController();
    void readDismissed().then(setDismissed);
    watchStored(DISMISSED_KEY, (raw) => setDismissed(parseStored(DISMISSED, raw)), abort.signal);
    return () => abort.abort();
  }, []);
  const rows = [
    ...dismissed.always.map((form) => ({ form, host: undefined })),
    ...Object.entries(dismissed.sites).flatMap(([host, forms]) => forms.map((form) => ({ form, host }))),
  ];
  return (
    <section>
      <h2>{t('notMarked')}</h2>
      <p>{t('notMarkedText')}</p>
      {rows.length === 0 ? (
        <p class="quiet">{t('nothingNotMarked')}</p>
      ) : (
        <ul class="sites">
          {rows.map(({ form, host }) => (
            <li key={`${host ?? ''} ${form}`}>
              <span>
                <b lang="en">{form}</b> <span class="quiet">{host ?? label('dismiss', 'always')}</span>
              </span>
              <button
                type="button"
                aria-label={t('markAgain', [form])}
                onClick={() =>
                  changeDismissed((all) => withDismissed(all, form, host, false)).then(setDismissed, onFailed)
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
