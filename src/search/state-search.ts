import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';
import { foldText } from './fold-text.ts';
import type { Search, SearchResult } from './search.ts';
import { POINTS } from './weights.ts';

/** What the search needs to know of States, as packaged in `search.json`. */
export interface CompiledStates {
  /** Folded names in all languages, by State. */
  readonly names: readonly (readonly [code: StateCode, names: readonly string[]])[];
  /** Entries of which something is on record for States. */
  readonly withFacts: readonly EntryId[];
  /** A State's own bodies and laws. */
  readonly own: readonly (readonly [entry: EntryId, code: StateCode])[];
}

const PREFIX = 'state/';
/** More pairs of a State and an entry than this are no answer any more. */
const MOST_PAIRS = 2;
/** Names shorter than this are only found whole ("UK"), longer ones also while they are typed. */
const SHORTEST_BEGINNING = 4;

/** The id of a State among search results, or of what is on record of it about an entry. */
export const stateResult = (code: StateCode, entry?: EntryId): string =>
  entry === undefined ? PREFIX + code : `${PREFIX}${code}/${entry}`;

/** What a result's id means, if it is a State's. */
export function readStateResult(id: string): { code: StateCode; entry: EntryId | undefined } | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  const [code = '', ...entry] = id.slice(PREFIX.length).split('/');
  return { code, entry: entry.length === 0 ? undefined : entry.join('/') };
}

interface Named {
  readonly code: StateCode;
  /** The query without the State's name. */
  readonly rest: string;
}

function stateIn(query: string, { names }: CompiledStates): Named | undefined {
  let best: (Named & { readonly length: number }) | undefined;
  const padded = ` ${query} `;
  for (const [code, all] of names) {
    for (const name of all) {
      const at = padded.indexOf(` ${name} `);
      if (at >= 0 && name.length > (best?.length ?? 0)) {
        const rest = `${padded.slice(0, at)} ${padded.slice(at + name.length + 2)}`
          .replace(/\s+/gu, ' ')
          .trim();
        best = { code, rest, length: name.length };
      }
    }
  }
  if (best !== undefined) return best;
  if (query.length < SHORTEST_BEGINNING) return undefined;
  const begun = names.filter(([, all]) => all.some((name) => name.startsWith(query)));
  return begun.length === 1 && begun[0] !== undefined ? { code: begun[0][0], rest: '' } : undefined;
}

const result = (entry: string, score: number): SearchResult => ({
  entry,
  score,
  matched: { via: 'name', words: [] },
});

/**
 * Adds States to a search: "Kazakhstan" answers with the State, "kazakhstan iccpr" with what is on record of the two.
 * A State's own bodies and laws stay first where the query names one.
 */
export function withStates(search: Search, states: CompiledStates): Search {
  const withFacts = new Set(states.withFacts);
  const own = new Map(states.own);
  return {
    search: (query, limit = 10) => {
      const plain = search.search(query, limit);
      const named = stateIn(foldText(query), states);
      if (named === undefined) return plain;
      const { code, rest } = named;
      const state = result(stateResult(code), POINTS.exact);
      if (rest === '') {
        const exact = plain.filter(({ score }) => score >= POINTS.exact);
        return unique([...exact, state, ...plain], limit);
      }
      const pairs = search
        .search(rest, MOST_PAIRS)
        .filter(({ entry, score }) => withFacts.has(entry) && score >= POINTS.beginning)
        .map(({ entry, score }) => result(stateResult(code, entry), score));
      const ownFirst = plain[0] !== undefined && own.get(plain[0].entry) === code;
      return unique(ownFirst || pairs.length === 0 ? [...plain, state] : [...pairs, ...plain, state], limit);
    },
  };
}

function unique(results: readonly SearchResult[], limit: number): SearchResult[] {
  const seen = new Set<string>();
  return results.filter(({ entry }) => !seen.has(entry) && seen.add(entry)).slice(0, limit);
}
