import { useState } from 'preact/hooks';
import type { Reason } from '../detection/mention.ts';
import { DISMISS_SCOPES, type DismissScope } from '../platform/dismissed-key.ts';
import { label, t } from '../platform/i18n.ts';
import type { TermOfPage } from './page-terms.ts';

interface Props {
  readonly term: TermOfPage;
  /** Absent for a text that was pasted: nothing is marked there. */
  readonly onDismiss:
    | ((surface: string, scope: DismissScope, dismissed: boolean) => Promise<boolean>)
    | undefined;
}

/** Why a mention was taken in its sense, in a few words. */
function wordsOf(reason: Reason): string {
  switch (reason.kind) {
    case 'unambiguous':
      return t('why_unambiguous');
    case 'defined-here':
      return t('why_defined', [reason.expansion]);
    case 'support':
      return reason.words.length > 0 ? t('whyWords', [reason.words.join(', ')]) : t('why_support');
    case 'own-glossary':
      return t('why_own_glossary');
    case 'second-mention':
      return t('shortFor', [reason.name]);
  }
}

/** How the page writes the chosen term, why each form was taken for it, and "not this". */
export function TermForms({ term, onDismiss }: Props) {
  const [asking, setAsking] = useState<string>();
  const [failed, setFailed] = useState(false);
  const choose = (surface: string, scope: DismissScope): void => {
    void onDismiss?.(surface, scope, true).then((done) => {
      setAsking(undefined);
      setFailed(!done);
    });
  };
  return (
    <section class="forms" aria-label={t('whyMarked', [term.surface])}>
      <h3>{t('whyHere')}</h3>
      <ul>
        {term.forms.map(({ surface, count, reason }) => (
          <li key={surface}>
            <span class="form">
              <b lang="en">{surface}</b> {count > 1 && <span class="times">×{count}</span>}
            </span>
            <span class="reason">{wordsOf(reason)}</span>
            {onDismiss !== undefined && (
              <button
                type="button"
                aria-expanded={asking === surface}
                aria-label={t('notThisForm', [surface])}
                onClick={() => setAsking(asking === surface ? undefined : surface)}
              >
                {t('notThis')}
              </button>
            )}
            {asking === surface && (
              <span class="scopes">
                {t('notThisAsk', [surface])}{' '}
                {DISMISS_SCOPES.map((scope) => (
                  <button key={scope} type="button" onClick={() => choose(surface, scope)}>
                    {label('dismiss', scope)}
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{failed && t('notSaved')}</p>
    </section>
  );
}
