import { type Explained, isOwn } from '../glossary/glossary.ts';
import { t } from '../platform/i18n.ts';
import type { EntryId } from '../reference/entry.ts';
import type { StateFacts } from '../reference/state-facts.ts';
import { DatasetMonth } from '../ui/DatasetMonth.tsx';
import { EntryCard } from '../ui/EntryCard.tsx';
import { OwnCard, OwnSource } from '../ui/OwnCard.tsx';
import { Sources } from '../ui/Sources.tsx';
import { StateBlock } from '../ui/StateBlock.tsx';

interface Props {
  readonly entry: Explained;
  /** What is on record of the State that was asked for with it. */
  readonly facts: StateFacts | undefined;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
  onBack(): void;
  onOpen(id: EntryId): void;
}

/** One entry in place of the list. */
export function EntryView({ entry, facts, version, onBack, onOpen }: Props) {
  return (
    <article class="entry">
      <button type="button" class="back" onClick={onBack}>
        ‹ {t('backToList')}
      </button>
      {isOwn(entry) ? (
        <>
          <OwnCard entry={entry} />
          {entry.source !== undefined && <OwnSource source={entry.source} />}
        </>
      ) : (
        <>
          <EntryCard entry={entry} onOpen={onOpen}>
            <StateBlock facts={facts === undefined ? [] : [facts]} />
          </EntryCard>
          <h3 class="list-head">
            <b>{t('sources')}</b>
          </h3>
          <Sources entry={entry} />
          <p class="about">
            <DatasetMonth version={version} />
          </p>
        </>
      )}
    </article>
  );
}
