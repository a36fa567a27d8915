import { type Explained, isOwn } from '../../glossary/glossary.ts';
import type { DismissScope } from '../../platform/dismissed-key.ts';
import { messagesLanguage, t } from '../../platform/i18n.ts';
import type { EntryId } from '../../reference/entry.ts';
import type { StateCode } from '../../reference/state.ts';
import type { StateFacts } from '../../reference/state-facts.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DatasetMonth } from '../../ui/DatasetMonth.tsx';
import { EntryCard, type Written } from '../../ui/EntryCard.tsx';
import { Icon } from '../../ui/icons.tsx';
import { OwnCard, OwnSource } from '../../ui/OwnCard.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { StateBlock } from '../../ui/StateBlock.tsx';
import { CopyActions } from './CopyActions.tsx';
import { NotThis } from './NotThis.tsx';

const TITLE = 'title';
/** More sources than this belong on the full entry. */
const MOST_SOURCES = 2;

/** What the card shows: it waits, or has an entry and perhaps the entries from which the reader came. */
export type CardContent =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'entry';
      readonly entry: Explained;
      /** Of the dataset, `YYYY.MM`. */
      readonly version: string;
      readonly saved: boolean;
      readonly written: Written | undefined;
      readonly alternatives: readonly Explained[];
      /** What is on record of the State that the page speaks of. */
      readonly facts: readonly StateFacts[];
      readonly path: readonly Explained[];
    };

interface Props {
  readonly content: CardContent;
  readonly pinned: boolean;
  onOpen(id: EntryId): void;
  onBack(): void;
  onPin(): void;
  onSave(): void;
  onClose(): void;
  onOpenFull(id: EntryId): void;
  /** States to switch to. */
  readonly states: readonly { readonly code: StateCode; readonly name: string }[];
  onChooseState(code: StateCode): void;
  /** The mention as the page writes it. */
  readonly surface: string;
  onNotThis(scope: DismissScope, dismissed: boolean): Promise<boolean>;
}

/** The reference is in English; of what language a glossary is nobody says. */
const langOf = (explained: Explained): string => (isOwn(explained) ? '' : 'en');

/** What else the same letters can mean, each behind a button and a digit. */
function Meanings({ alternatives, onOpen }: Pick<Props, 'onOpen'> & { alternatives: readonly Explained[] }) {
  return (
    <p class="meanings">
      {t('couldAlsoMean')}{' '}
      {alternatives.map((one, at) => (
        <span key={one.id}>
          {at > 0 && ', '}
          <button
            type="button"
            class="term"
            lang={langOf(one)}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onOpen(one.id)}
          >
            {one.name}
          </button>{' '}
          <span aria-hidden="true">
            <kbd>{at + 1}</kbd>
          </span>
          {isOwn(one) && ` (${t('fromYourGlossary', [one.glossary])})`}
        </span>
      ))}
    </p>
  );
}

/** The entry card with what it needs when it hovers over a page. */
export function TooltipCard({ content, pinned, states, surface, ...props }: Props) {
  const { onOpen, onBack, onPin, onSave, onClose, onOpenFull, onChooseState, onNotThis } = props;
  if (content.kind === 'waiting') {
    return (
      <div class="card entry" lang={messagesLanguage()} role="dialog" aria-label={t('loading')} tabIndex={-1}>
        <p class="waiting">{t('loading')}</p>
      </div>
    );
  }
  const { entry, version, saved, written, alternatives, facts, path } = content;
  const from = path.at(-1);
  const meanings = alternatives.length > 0 && <Meanings alternatives={alternatives} onOpen={onOpen} />;
  const notThis = from === undefined && <NotThis key={surface} surface={surface} onDismiss={onNotThis} />;
  return (
    <div
      // A page's language is not that of our words.
      lang={messagesLanguage()}
      class={from === undefined ? 'card entry' : 'card entry nested'}
      role="dialog"
      aria-labelledby={TITLE}
      tabIndex={-1}
    >
      {from !== undefined && (
        <div class="crumb">
          <button type="button" onClick={onBack} aria-label={t('backTo', [from.name])}>
            <span aria-hidden="true">‹ </span>
            <span lang={langOf(from)}>{from.name}</span>
          </button>
          <span class="hint" aria-hidden="true">
            <kbd>⌫</kbd> {t('back')}
          </span>
        </div>
      )}
      <div class="scroll">
        {isOwn(entry) ? (
          <OwnCard entry={entry} titleId={TITLE} withTools>
            {meanings}
          </OwnCard>
        ) : (
          <EntryCard entry={entry} titleId={TITLE} written={written} withTools onOpen={onOpen}>
            <StateBlock facts={facts} choices={states} onChoose={onChooseState} />
            {meanings}
          </EntryCard>
        )}
      </div>
      {isOwn(entry) ? (
        <>
          {entry.source !== undefined && (
            <div class="entry-foot">
              <OwnSource source={entry.source} />
            </div>
          )}
          <div class="copies">
            <CopyButton label={t('copy')} text={`${entry.name}: ${entry.definition}`} />
            {notThis}
          </div>
        </>
      ) : (
        <>
          <div class="entry-foot">
            <Sources entry={entry} most={MOST_SOURCES} />
            <button type="button" class="open-full" onClick={() => onOpenFull(entry.id)}>
              {t('openFullEntry')}
            </button>
          </div>
          <div class="copies">
            <CopyActions key={entry.id} entry={entry} version={version} />
            {notThis}
            <DatasetMonth version={version} />
          </div>
        </>
      )}
      <div class="tools">
        <button
          type="button"
          aria-label={t(pinned ? 'unpin' : 'pin')}
          aria-pressed={pinned}
          title={t(pinned ? 'unpin' : 'pin')}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
        {!isOwn(entry) && (
          <button
            type="button"
            aria-label={t(saved ? 'unsave' : 'save')}
            aria-pressed={saved}
            title={t(saved ? 'unsave' : 'save')}
            onClick={onSave}
          >
            <Icon name="save" />
          </button>
        )}
        <button type="button" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
