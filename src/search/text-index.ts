import type { CompiledSearch } from './compiled-search.ts';
import type { NameIndex } from './name-index.ts';
import { TEXT_FIELD } from './weights.ts';

/** Where a stem stands: the entry's position, and what it is worth there. */
export interface Posting {
  readonly entry: number;
  readonly worth: number;
}

/** The words of names and texts by stem, and how much each says. */
export interface TextIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Stems in alphabetical order. */
  readonly sorted: readonly string[];
  /** How much a stem tells entries apart: a word that none has tells most. */
  weight(stem: string): number;
}

/** Indexes the texts of entries; a stem counts in its best field. */
export function indexTexts(compiled: CompiledSearch, { names, byStem }: NameIndex): TextIndex {
  const worths = new Map<string, Map<number, number>>();
  const add = (stem: string, entry: number, worth: number): void => {
    const entries = worths.get(stem) ?? new Map<number, number>();
    entries.set(entry, Math.max(worth, entries.get(entry) ?? 0));
    worths.set(stem, entries);
  };
  for (const [stem, found] of byStem)
    for (const name of found) add(stem, names[name]?.entry ?? 0, TEXT_FIELD.name);
  compiled.entries.forEach((entry, position) => {
    for (const field of ['gloss', 'summary', 'context'] as const)
      for (const stem of entry[field]) add(compiled.stems[stem] ?? '', position, TEXT_FIELD[field]);
  });
  const count = Math.max(1, compiled.entries.length);
  const postings = new Map(
    [...worths].map(([stem, entries]) => [stem, [...entries].map(([entry, worth]) => ({ entry, worth }))]),
  );
  return {
    postings,
    sorted: [...postings.keys()].sort(),
    weight: (stem) => Math.log(1 + count / (0.5 + (postings.get(stem)?.length ?? 0))),
  };
}

/** The stems that begin with some letters. */
export function* stemsBeginningWith(sorted: readonly string[], letters: string): Generator<string> {
  let from = 0;
  for (let to = sorted.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  for (let at = from; sorted[at]?.startsWith(letters); at++) yield sorted[at] ?? '';
}
