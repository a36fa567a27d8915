import { dateInWords, t } from '../platform/i18n.ts';
import type { StateCode } from '../reference/state.ts';
import type { StateFacts } from '../reference/state-facts.ts';

interface Props {
  readonly facts: readonly StateFacts[];
  /** States to switch to; without them there is no switch. */
  readonly choices?: readonly { readonly code: StateCode; readonly name: string }[];
  onChoose?(code: StateCode): void;
}

/** What is on record of a State about an entry: its sentences, the date of the evidence, the authority. */
export function StateBlock({ facts, choices = [], onChoose }: Props) {
  if (facts.length === 0) return null;
  return (
    <section class="state-facts" aria-label={t('onRecord')}>
      {facts.map(({ state, name, sentences, asOf, authority, url }, at) => (
        <div key={state}>
          <div class="state-head">
            <b lang="en" dir="ltr">
              {name}
            </b>
            {at === 0 && choices.length > 0 && (
              <label class="state-switch">
                <span class="unseen">{t('chooseState')}</span>
                <select lang="en" value={state} onChange={(event) => onChoose?.(event.currentTarget.value)}>
                  {choices.map(({ code, name: other }) => (
                    <option key={code} value={code}>
                      {other}
                    </option>
                  ))}
                </select>
                <span class="state-change" aria-hidden="true">
                  {t('change')} ▾
                </span>
              </label>
            )}
          </div>
          <p>
            <span lang="en" dir="ltr">
              {sentences.join(' ')}
            </span>{' '}
            <span class="as-of">
              {asOf !== '' && `${t('asOf', [dateInWords(asOf)])} · `}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {authority}
              </a>
            </span>
          </p>
        </div>
      ))}
    </section>
  );
}
