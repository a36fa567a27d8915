import type { ComponentChildren } from 'preact';
import { dateInWords, label, t } from '../platform/i18n.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import { Confusions } from './Confusions.tsx';
import { KindIcon } from './icons.tsx';
import { TermedParagraph } from './TermedParagraph.tsx';

/** What to tell the reader of how a page writes it: by a wrong name, or short for the name used before. */
export type Written = { readonly written: string; readonly note: string } | { readonly shortFor: string };

interface Props {
  readonly entry: Entry;
  /** Level of the title: it heads a page of its own, or a part of one. */
  readonly heading?: 'h1' | 'h2';
  /** Id for the title, by which a dialog is named. */
  readonly titleId?: string;
  readonly written?: Written | undefined;
  /** Whether buttons lie over the head's end. */
  readonly withTools?: boolean;
  /** More blocks after the summary. */
  readonly children?: ComponentChildren;
  onOpen(id: EntryId): void;
}

/** What an entry says, from its kind to its differences: written once, shown in tooltip, popup and reference page. */
export function EntryCard(props: Props) {
  const { entry, heading: Heading = 'h2', titleId, written, withTools = false, children, onOpen } = props;
  return (
    <>
      <div class={withTools ? 'entry-head with-tools' : 'entry-head'}>
        <div class="kicker">
          <KindIcon kind={entry.kind} />
          <span>{[...new Set([label('kind', entry.kind), label('family', entry.family)])].join(' · ')}</span>
        </div>
        <Heading class="entry-title" id={titleId} lang="en" dir="ltr">
          {entry.name}
          {entry.acronym !== undefined && entry.acronym !== entry.name && (
            <>
              {/* The title names the dialog: without a space, name and acronym are read as one word. */}{' '}
              <span class="chip">{entry.acronym}</span>
            </>
          )}
        </Heading>
      </div>
      <div class="entry-body">
        <div lang="en" dir="ltr">
          <TermedParagraph text={entry.summary} class="summary" onOpen={onOpen} />
        </div>
        {entry.dates.length > 0 && (
          <ul class="dates">
            {entry.dates.map(({ event, date, note }) => (
              <li key={`${event}${date}`}>
                {label('event', event)} <b>{dateInWords(date)}</b>
                {note !== undefined && <span lang="en"> ({note})</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {written !== undefined && 'shortFor' in written && (
        <p class="short-for">{t('shortFor', [written.shortFor])}</p>
      )}
      {written !== undefined && 'note' in written && (
        <p class="written">
          <b>{t('writtenHere')}</b>{' '}
          <span lang="en">
            “{written.written}”. {written.note}
          </span>
        </p>
      )}
      {children}
      <Confusions confusions={entry.confusedWith} onOpen={onOpen} />
    </>
  );
}
