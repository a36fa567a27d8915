import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { SHORTEST_TYPO_IN_WORD, TYPOS } from './weights.ts';

/** A word that names really have, near to what was typed. */
export interface Correction {
  readonly word: string;
  /** Letters that are wrong, at least one. */
  readonly wrong: number;
}

/** Proposes real words for a misspelt one, nearest first. */
export type Correct = (word: string) => readonly Correction[];

const MOST_CANDIDATES = 40;
const MOST_CORRECTIONS = 4;

const allowed = (word: string): number => TYPOS.find(({ letters }) => word.length >= letters)?.wrong ?? 0;

/**
 * A corrector over the words of names. Fuse finds the candidates; the number of wrong letters judges them, since a
 * loose match would give every nonsense a result.
 * @param words Folded words of names, each once.
 * @param acronyms Those among them that are acronyms.
 */
export function createCorrector(words: readonly string[], acronyms: ReadonlySet<string>): Correct {
  const byLength = new Map<number, string[]>();
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const fuses = new Map<number, Fuse<string>>();
  const known = new Map<string, readonly Correction[]>();

  const fuseFor = (length: number): Fuse<string> => {
    const ready = fuses.get(length);
    if (ready !== undefined) return ready;
    const fuse = new Fuse(byLength.get(length) ?? [], {
      threshold: 0.5,
      ignoreLocation: true,
      includeScore: false,
      minMatchCharLength: 2,
    });
    fuses.set(length, fuse);
    return fuse;
  };

  const correct = (word: string): readonly Correction[] => {
    const most = allowed(word);
    if (most === 0 || /\p{Nd}/u.test(word)) return [];
    const found: Correction[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      if (!byLength.has(length)) continue;
      for (const { item } of fuseFor(length).search(word, { limit: MOST_CANDIDATES })) {
        if (word.length < SHORTEST_TYPO_IN_WORD && !acronyms.has(item)) continue;
        const wrong = editDistance(word, item, most);
        if (wrong > 0 && wrong <= most) found.push({ word: item, wrong });
      }
    }
    const sameStart = (candidate: string): number => (candidate[0] === word[0] ? 0 : 1);
    return found
      .sort((a, b) => a.wrong - b.wrong || sameStart(a.word) - sameStart(b.word))
      .slice(0, MOST_CORRECTIONS);
  };

  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const corrections = correct(word);
    known.set(word, corrections);
    return corrections;
  };
}
