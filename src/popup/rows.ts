import { type Explained, isOwn } from '../glossary/glossary.ts';
import { plural, t } from '../platform/i18n.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import type { StateCode, StateData } from '../reference/state.ts';
import { stateFacts } from '../reference/state-facts.ts';
import type { Search } from '../search/search.ts';
import { readStateResult } from '../search/state-search.ts';
import type { ListItem } from '../ui/EntryItem.tsx';
import type { TermOfPage } from './page-terms.ts';
import type { OwnTerms } from './use-own-terms.ts';

const MOST_RESULTS = 30;

/** What pressing a row leads to. */
export type RowTarget =
  | { readonly kind: 'entry'; readonly id: EntryId; readonly state?: StateCode }
  /** A State's page in the reference. */
  | { readonly kind: 'state'; readonly code: StateCode }
  /** The next mention of a term on the page. */
  | { readonly kind: 'mention'; readonly term: TermOfPage };

/** One row of the list. */
export interface Row {
  readonly key: string;
  readonly item: ListItem;
  readonly aside: string;
  readonly asideLabel?: string;
  readonly wrong?: string;
  readonly target: RowTarget;
}

/** What the rows are made of. */
export interface Known {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly own: OwnTerms;
  /** Nothing until it is read. */
  readonly states: StateData | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An entry of the reference or a term of the reader's own. */
export const explainedIn = ({ entries, own }: Known, id: EntryId): Explained | undefined =>
  own.find(id) ?? entries.get(id);

/** What a list shows of it. */
const itemOf = (explained: Explained): ListItem =>
  isOwn(explained) ? { name: explained.name, kind: 'own', gloss: explained.definition } : explained;

function stateRow({ entries, states, today }: Known, code: StateCode, id: EntryId | undefined): Row[] {
  const name = states?.states.find((one) => one.code === code)?.name;
  const entry = id === undefined ? undefined : entries.get(id);
  if (name === undefined || states === undefined) return [];
  if (entry === undefined)
    return [
      {
        key: code,
        item: { name, kind: 'organ', gloss: t('stateRecord') },
        aside: code,
        target: { kind: 'state', code },
      },
    ];
  const facts = stateFacts(states, entry.id, code, today);
  return [
    {
      key: `${code} ${entry.id}`,
      item: {
        name: `${name}: ${entry.name}`,
        kind: entry.kind,
        gloss: facts?.sentences.join(' ') ?? entry.gloss,
      },
      aside: entry.acronym ?? '',
      target: { kind: 'entry', id: entry.id, state: code },
    },
  ];
}

/** What a search finds, best first. */
export function resultRows(query: string, search: Search, known: Known): readonly Row[] {
  const found = search.search(query, MOST_RESULTS).flatMap(({ entry: id }): Row[] => {
    const state = readStateResult(id);
    if (state !== undefined) return stateRow(known, state.code, state.entry);
    const entry = known.entries.get(id);
    return entry === undefined
      ? []
      : [{ key: id, item: entry, aside: entry.acronym ?? '', target: { kind: 'entry', id } }];
  });
  const ownRows = known.own.search(query).map(({ entry, isExact }) => ({
    isExact,
    row: {
      key: entry.id,
      item: itemOf(entry),
      aside: entry.glossary,
      target: { kind: 'entry', id: entry.id } as const,
    },
  }));
  const those = (exact: boolean): Row[] =>
    ownRows.filter(({ isExact }) => isExact === exact).map(({ row }) => row);
  // Of our own reference the best comes first, but a reader's own term isn't buried under the rest.
  return [...those(true), ...found.slice(0, 1), ...those(false), ...found.slice(1)];
}

/** The mention that the page was last scrolled to. */
export interface Place {
  readonly entry: EntryId;
  /** From 1. */
  readonly nth: number;
}

/**
 * The terms of a page or of a pasted text.
 * @param isPage Whether there is a page on which a term's mentions can be shown.
 */
export function termRows(
  terms: readonly TermOfPage[],
  isPage: boolean,
  at: Place | undefined,
  known: Known,
): readonly Row[] {
  return terms.flatMap((term): Row[] => {
    const entry = explainedIn(known, term.entry);
    if (entry === undefined) return [];
    return [
      {
        key: entry.id,
        item: itemOf(entry),
        aside:
          at?.entry === term.entry
            ? t('mentionOf', [String(at.nth), String(term.count)])
            : String(term.count),
        asideLabel: plural('mentions', term.count),
        target: isPage ? { kind: 'mention', term } : { kind: 'entry', id: entry.id },
        ...(term.misnomer === undefined ? {} : { wrong: `${t('writtenHere')} “${term.surface}”` }),
      },
    ];
  });
}
