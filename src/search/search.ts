import type { EntryId } from '../reference/entry.ts';
import type { CompiledSearch } from './compiled-search.ts';
import { everydayWords } from './everyday-words.ts';
import { foldText } from './fold-text.ts';
import { indexNames } from './name-index.ts';
import { sidesOf, withoutQuestion } from './query-words.ts';
import { Ranking, type Scored } from './ranking.ts';
import { relationQuestions } from './relation-questions.ts';
import { withStates } from './state-search.ts';
import { indexTexts } from './text-index.ts';
import { createCorrector } from './typos.ts';
import { LEAST_BESIDE_NAME, LEAST_OF_BEST, type NameField, POINTS, SURE_SUBJECT } from './weights.ts';

export type { CompiledSearch } from './compiled-search.ts';

/** Why an entry is a result, for showing it. */
export interface Matched {
  /** What of the entry fits best. */
  readonly via: NameField | 'text' | 'relation';
  /** The name that fits, as written, where one does. */
  readonly name?: string;
  /** Folded beginnings of words that fit, for marking them. */
  readonly words: readonly string[];
}

export interface SearchResult {
  readonly entry: EntryId;
  /** Points; comparable within one query only. */
  readonly score: number;
  readonly matched: Matched;
}

export interface Search {
  /**
   * Entries for a query, best first; empty when nothing in the reference fits.
   * @param query As typed, in any language.
   * @param limit At most so many results.
   */
  search(query: string, limit?: number): readonly SearchResult[];
}

const MOST_RESULTS = 10;

/** Takes from two rankings in turns, each entry once. */
function interleave(one: readonly Scored[], other: readonly Scored[]): Scored[] {
  const found = new Map<number, Scored>();
  for (let at = 0; at < Math.max(one.length, other.length); at++)
    for (const scored of [one[at], other[at]])
      if (scored !== undefined && !found.has(scored.entry)) found.set(scored.entry, scored);
  return [...found.values()];
}

/** Opens a search index made by `compileSearch`. */
export function createSearch(compiled: CompiledSearch): Search {
  const names = indexNames(compiled.entries);
  const texts = indexTexts(compiled, names);
  const correct = createCorrector([...names.words.keys()], names.acronyms);
  const ranking = new Ranking(compiled, { names, texts, everyday: everydayWords(), correct });

  /** Answers to "who monitors X": what stands in the relation to the best X, then X itself. */
  const answers = (folded: string): Scored[] => {
    for (const { types, subject } of relationQuestions(folded)) {
      const [best] = ranking.rank(subject, subject, true);
      if (best === undefined || best.score < SURE_SUBJECT) continue;
      const related = (compiled.entries[best.entry]?.relations ?? []).filter(([type]) =>
        types.includes(type),
      );
      return [
        ...related.map(
          ([, entry], at): Scored => ({
            entry,
            score: POINTS.relation - at,
            matched: { via: 'relation', words: [] },
          }),
        ),
        { ...best, score: POINTS.relationSubject },
      ];
    }
    return [];
  };

  const ranked = (query: string): Scored[] => {
    const folded = foldText(query);
    if (folded === '') return [];
    const isComplete = /\s$/u.test(query);
    const direct = ranking.rank(query.trim(), folded, isComplete);
    if ((direct[0]?.score ?? 0) >= POINTS.exact) return direct;
    const sides = sidesOf(folded);
    if (sides !== undefined) {
      const [one, other] = sides.map((side) => ranking.rank(side, side, true));
      if (one?.length && other?.length) return interleave(one, other);
    }
    const asked = withoutQuestion(folded);
    const found = new Map<number, Scored>();
    const others = asked === folded ? [] : ranking.rank(asked, asked, isComplete);
    for (const scored of [...answers(folded), ...others, ...direct])
      if (scored.score > (found.get(scored.entry)?.score ?? 0)) found.set(scored.entry, scored);
    return [...found.values()].sort((a, b) => b.score - a.score);
  };

  const search: Search = {
    search: (query, limit = MOST_RESULTS) => {
      const all = ranked(query);
      const best = all[0]?.score ?? 0;
      const least = best * (best >= POINTS.beginning ? LEAST_BESIDE_NAME : LEAST_OF_BEST);
      return all
        .filter(({ score }) => score >= least)
        .slice(0, limit)
        .map(({ entry, score, matched }) => ({
          entry: compiled.entries[entry]?.id ?? '',
          score: Math.round(score * 10) / 10,
          matched,
        }));
    },
  };
  return withStates(search, compiled.states);
}
