import type { CompiledSearch } from './compiled-search.ts';
import { isUnspaced, squash } from './fold-text.ts';
import { askedKinds, namedKinds } from './kind-words.ts';
import type { IndexedName } from './name-index.ts';
import { type QueryWord, type Reading, readQuery } from './read-query.ts';
import type { Matched } from './search.ts';
import { FIELD, LEAST_COVERAGE, OTHER_KIND, POINTS, SIMILARITY_POWER, UNSAID } from './weights.ts';

/** An entry by position, with its points. */
export interface Scored {
  readonly entry: number;
  readonly score: number;
  readonly matched: Matched;
}

interface NameMatch {
  readonly name: IndexedName;
  readonly points: number;
}

/** Ranks entries for one reading of a query. */
export class Ranking {
  readonly #compiled: CompiledSearch;
  readonly #reading: Reading;
  /** Sum of the weights of each name's stems. */
  readonly #nameWeights: Float64Array;

  constructor(compiled: CompiledSearch, reading: Reading) {
    this.#compiled = compiled;
    this.#reading = reading;
    const { names, texts } = reading;
    this.#nameWeights = Float64Array.from(names.names, ({ stems }) =>
      stems.reduce((sum, stem) => sum + texts.weight(stem), 0),
    );
  }

  /**
   * @param typed The query with its capitals.
   * @param folded The same, folded.
   * @param isComplete Whether the last word is finished.
   */
  rank(typed: string, folded: string, isComplete: boolean): Scored[] {
    const best = new Map<number, NameMatch>();
    const offer = (name: IndexedName, points: number): void => {
      if (points > (best.get(name.entry)?.points ?? 0)) best.set(name.entry, { name, points });
    };
    this.#wholeNames(typed, folded, offer);
    const certain = new Set(best.keys());
    const words = readQuery(folded, isComplete, this.#reading);
    this.#similarNames(words, offer);
    const texts = this.#texts(words);
    const telling = words.map(({ word }) => word);
    const named = namedKinds(telling);
    const asked = askedKinds(folded, telling);
    const marks = words.flatMap(({ word, stems }) => [word, ...stems.keys()]);
    const scored: Scored[] = [];
    for (const entry of new Set([...best.keys(), ...texts.keys()])) {
      const { share, coverage, isWhole } = texts.get(entry) ?? { share: 0, coverage: 0, isWhole: false };
      if (!certain.has(entry) && coverage < LEAST_COVERAGE) continue;
      const match = best.get(entry);
      const { prominence = 0, kind } = this.#compiled.entries[entry] ?? {};
      const points =
        (match?.points ?? 0) +
        POINTS.text * share +
        (isWhole ? POINTS.complete : 0) +
        (kind !== undefined && (named.has(kind) || asked.has(kind)) ? POINTS.kind : 0) +
        POINTS.prominence * prominence;
      const isOther = asked.size > 0 && (kind === undefined || !asked.has(kind)) && !certain.has(entry);
      const score = isOther ? OTHER_KIND * points : points;
      const matched: Matched =
        match === undefined
          ? { via: 'text', words: marks }
          : { via: match.name.field, name: match.name.text, words: marks };
      scored.push({ entry, score, matched });
    }
    return scored.sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  /** Names that are the query or begin with it. */
  #wholeNames(typed: string, folded: string, offer: (name: IndexedName, points: number) => void): void {
    const { names } = this.#reading;
    for (const name of names.exact.get(squash(folded)) ?? []) {
      const capitals = name.text === typed ? POINTS.sameCapitals : 0;
      offer(name, (POINTS.exact + capitals) * FIELD[name.field]);
    }
    const anywhere = isUnspaced(folded);
    for (const name of names.names) {
      const fits = anywhere ? name.folded.includes(folded) : name.folded.startsWith(folded);
      if (!fits) continue;
      const share = folded.length / name.folded.length;
      offer(name, (POINTS.beginning + POINTS.typedShare * share) * FIELD[name.field]);
    }
  }

  /** Names that share words with the query, in whatever order. */
  #similarNames(words: readonly QueryWord[], offer: (name: IndexedName, points: number) => void): void {
    const { names, texts } = this.#reading;
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return;
    // Of the query and of the name, how much by weight is said on the other side.
    const ofQuery = new Map<number, number>();
    const ofName = new Map<number, number>();
    for (const { weight, stems } of words) {
      const quality = new Map<number, number>();
      const said = new Map<number, number>();
      for (const [stem, sure] of stems) {
        for (const name of names.byStem.get(stem) ?? []) {
          if (sure <= (quality.get(name) ?? 0)) continue;
          quality.set(name, sure);
          said.set(name, sure * texts.weight(stem));
        }
      }
      for (const [name, sure] of quality) {
        ofQuery.set(name, (ofQuery.get(name) ?? 0) + sure * weight);
        ofName.set(name, (ofName.get(name) ?? 0) + (said.get(name) ?? 0));
      }
    }
    for (const [at, mass] of ofQuery) {
      const name = names.names[at];
      if (name === undefined) continue;
      const covered = mass / total;
      const unsaid = 1 - Math.min(1, (ofName.get(at) ?? 0) / (this.#nameWeights[at] ?? 1));
      const similarity = covered * (1 - UNSAID * unsaid);
      offer(name, POINTS.name * similarity ** SIMILARITY_POWER * FIELD[name.field]);
    }
  }

  /** What entries hold of the query anywhere. */
  #texts(words: readonly QueryWord[]): Map<number, { share: number; coverage: number; isWhole: boolean }> {
    const { postings } = this.#reading.texts;
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    const sums = new Map<number, { share: number; coverage: number; count: number }>();
    for (const { weight, stems } of words) {
      const found = new Map<number, { worth: number; sure: number }>();
      for (const [stem, sure] of stems) {
        for (const { entry, worth } of postings.get(stem) ?? []) {
          const before = found.get(entry);
          if (before === undefined) found.set(entry, { worth: worth * sure, sure });
          else
            found.set(entry, {
              worth: Math.max(before.worth, worth * sure),
              sure: Math.max(before.sure, sure),
            });
        }
      }
      for (const [entry, { worth, sure }] of found) {
        const { share, coverage, count } = sums.get(entry) ?? { share: 0, coverage: 0, count: 0 };
        sums.set(entry, {
          share: share + (weight * worth) / total,
          coverage: coverage + (weight * sure) / total,
          count: count + 1,
        });
      }
    }
    return new Map(
      [...sums].map(([entry, { share, coverage, count }]) => [
        entry,
        { share, coverage, isWhole: count === words.length },
      ]),
    );
  }
}
