import { useState } from 'preact/hooks';
import { DISMISS_SCOPES, type DismissScope } from '../../platform/dismissed-key.ts';
import { label, t } from '../../platform/i18n.ts';

interface Props {
  /** As the page writes it. */
  readonly surface: string;
  /** Says whether it was done. */
  onDismiss(scope: DismissScope, dismissed: boolean): Promise<boolean>;
}

type Shown =
  | { readonly kind: 'closed' | 'open' | 'failed' }
  /** What the reader chose, so that it can be taken back. */
  | { readonly kind: 'done'; readonly scope: DismissScope };

/** Lets the reader say that a mark is wrong or unwanted: here, on this site or anywhere. */
export function NotThis({ surface, onDismiss }: Props) {
  const [shown, setShown] = useState<Shown>({ kind: 'closed' });
  const choose = (scope: DismissScope, dismissed: boolean): void => {
    void onDismiss(scope, dismissed).then((done) =>
      setShown(done ? (dismissed ? { kind: 'done', scope } : { kind: 'closed' }) : { kind: 'failed' }),
    );
  };
  const isOpen = shown.kind === 'open';
  return (
    <div class="not-this">
      {shown.kind !== 'done' && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setShown({ kind: isOpen ? 'closed' : 'open' })}
        >
          {t('notThis')} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        </button>
      )}
      {isOpen && (
        <span class="scopes">
          <span class="question">{t('notThisAsk', [surface])}</span>
          {DISMISS_SCOPES.map((scope) => (
            <button key={scope} type="button" onClick={() => choose(scope, true)}>
              {label('dismiss', scope)}
            </button>
          ))}
        </span>
      )}
      {/* A card that was only hovered has nothing that speaks; this comes once the reader asks. */}
      {shown.kind !== 'closed' && (
        <span role="status">
          {shown.kind === 'done' && t('notThisDone', [surface])}
          {shown.kind === 'failed' && t('notSaved')}
        </span>
      )}
      {shown.kind === 'done' && (
        <button type="button" onClick={() => choose(shown.scope, false)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
