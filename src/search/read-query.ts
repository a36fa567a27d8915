import type { EverydayWords } from './everyday-words.ts';
import { wordsOf } from './fold-text.ts';
import type { NameIndex } from './name-index.ts';
import { isEmptyWord } from './query-words.ts';
import { stem } from './stem.ts';
import { stemsBeginningWith, type TextIndex } from './text-index.ts';
import type { Correct } from './typos.ts';
import { QUALITY, SHORTEST_ABBREVIATION, SHORTEST_BEGINNING } from './weights.ts';

/** A word of a query and what it may stand for. */
export interface QueryWord {
  readonly word: string;
  /** How much it says: its weight in the index. */
  readonly weight: number;
  /** Stems that it may mean, with the quality of the match, from 0 to 1. */
  readonly stems: ReadonlyMap<string, number>;
}

/** What reading a query needs. */
export interface Reading {
  readonly names: NameIndex;
  readonly texts: TextIndex;
  readonly everyday: EverydayWords;
  readonly correct: Correct;
}

/** A stem this much shorter than the typed word is what it will become ("investiga" of "investig"). */
const LONGER_BY = 3;
const SHORTEST_PART = 3;

function readWord(word: string, isLast: boolean, { names, texts, everyday, correct }: Reading): QueryWord {
  const stems = new Map<string, number>();
  const add = (found: string, quality: number): void => {
    if (texts.postings.has(found)) stems.set(found, Math.max(quality, stems.get(found) ?? 0));
  };
  const own = stem(word);
  add(own, QUALITY.same);
  const isKnown = stems.size > 0;
  for (const other of everyday.get(own) ?? []) add(other, QUALITY.everyday);
  const shortest = isLast ? SHORTEST_BEGINNING : SHORTEST_ABBREVIATION;
  if (word.length >= shortest && (isLast || !isKnown)) {
    const quality = isLast ? QUALITY.beginning : QUALITY.abbreviated;
    for (const found of stemsBeginningWith(texts.sorted, word)) add(found, quality);
    for (let cut = 1; cut <= LONGER_BY && word.length - cut > SHORTEST_ABBREVIATION; cut++)
      add(word.slice(0, -cut), quality);
  }
  if (stems.size === 0) {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => names.words.has(part) || isEmptyWord(part)))
        for (const part of parts) if (!isEmptyWord(part)) add(stem(part), QUALITY.parts);
    }
  }
  // What is a beginning or two words written as one needs no correction, which costs most.
  if (stems.size === 0) {
    for (const { word: meant, wrong } of correct(word))
      add(names.words.get(meant) ?? stem(meant), QUALITY.typo - (wrong - 1) * QUALITY.furtherLetter);
  }
  const weight = Math.max(
    ...(stems.size === 0 ? [texts.weight(own)] : [...stems.keys()].map((found) => texts.weight(found))),
  );
  return { word, weight: isKnown ? texts.weight(own) : weight, stems };
}

/**
 * The words of a folded query that say something, with what they may mean.
 * @param isComplete Whether the last word is finished: a space follows it.
 */
export function readQuery(folded: string, isComplete: boolean, reading: Reading): QueryWord[] {
  const words = wordsOf(folded);
  const telling = words.filter(
    (word, at) => !isEmptyWord(word) || (at === words.length - 1 && words.length === 1),
  );
  const last = words.at(-1);
  return [...new Set(telling)].map((word) => readWord(word, word === last && !isComplete, reading));
}
