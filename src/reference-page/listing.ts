import type { Dataset } from '../reference/dataset.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';
import type { Search } from '../search/search.ts';
import { readStateResult } from '../search/state-search.ts';
import type { Route } from './route.ts';

const MOST_RESULTS = 60;

/** What a list shows: entries and, above them, States. */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly states: readonly StateCode[];
}

const byName = (a: Entry, b: Entry): number => a.name.localeCompare(b.name, 'en');

function found(query: string, search: Search, entries: ReadonlyMap<EntryId, Entry>): Listing {
  const ids = new Set<EntryId>();
  const states = new Set<StateCode>();
  for (const { entry: id } of search.search(query, MOST_RESULTS)) {
    const state = readStateResult(id);
    if (state !== undefined) states.add(state.code);
    if (state === undefined || state.entry !== undefined) ids.add(state?.entry ?? id);
  }
  return { entries: [...ids].flatMap((id) => entries.get(id) ?? []), states: [...states] };
}

function belongs(route: Route): (entry: Entry) => boolean {
  switch (route.kind) {
    case 'family':
      return ({ family }) => family === route.family;
    case 'of-kind':
      return ({ kind }) => kind === route.of;
    case 'region':
      return ({ regions }) =>
        route.region === 'world' ? regions.length === 0 : regions.includes(route.region);
    default:
      return () => true;
  }
}

/** The entries that an address lists: by name, or best match first where it is a search. */
export function listingOf(
  route: Route,
  dataset: Dataset,
  entries: ReadonlyMap<EntryId, Entry>,
  search: Search,
): Listing {
  if (route.kind === 'search') return found(route.query, search, entries);
  return { entries: dataset.entries.filter(belongs(route)).sort(byName), states: [] };
}

const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries of a list of which a name, the acronym or the gloss holds every word of a filter, in any order. */
export function filterEntries(entries: readonly Entry[], filter: string): readonly Entry[] {
  const words = letters(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter(({ name, acronym = '', gloss, aliases }) => {
    const text = letters([name, acronym, gloss, ...aliases].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
