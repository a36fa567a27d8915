import { asFormSource, type EntrySource } from '../entry-source.ts';
import type { Data } from './rule.ts';

/** A word of a text, or a whole name counted as one. */
export interface Word {
  readonly text: string;
  readonly isName: boolean;
}

/** Words that may stand inside a name between capitalised ones. */
const LINKS = new Set('of the and on for to against in de des la du or with at'.split(' '));
const WORD = /[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu;
const LONGEST_NAME = 24;

const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase().replaceAll('’', "'");
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The known names of several words, as keys. */
export type KnownNames = ReadonlySet<string>;

const known = new WeakMap<Data, KnownNames>();

/** The forms and names of all entries that have more than one word. */
export function knownNames(data: Data): KnownNames {
  const names = known.get(data) ?? collectNames(data.entries);
  known.set(data, names);
  return names;
}

function collectNames(entries: readonly EntrySource[]): KnownNames {
  const texts = entries.flatMap(({ name, forms }) => [name, ...forms.map((form) => asFormSource(form).text)]);
  return new Set(
    texts
      .map(wordsOf)
      .filter((words) => words.length > 1)
      .map(keyOf),
  );
}

/** How many words from `at` on are a known name, or a run of capitalised words ("the Government of Kazakhstan"). */
function nameLength(words: readonly string[], at: number, names: KnownNames): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length--)
    if (names.has(keyOf(words.slice(at, at + length)))) return length;
  if (!isCapitalised(words[at] ?? '')) return 0;
  let end = at + 1;
  for (let next = end; next < words.length; next++) {
    const word = words[next] ?? '';
    if (isCapitalised(word) || /^\d/u.test(word)) end = next + 1;
    else if (!LINKS.has(word)) break;
  }
  // A capital at the beginning of a sentence proves nothing.
  return end - at > 1 || at > 0 ? end - at : 0;
}

/** The words of one sentence, known names and runs of capitalised words counted as one. */
export function wordsWithNames(sentence: string, names: KnownNames): Word[] {
  const words = wordsOf(sentence);
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words, at, names);
    const end = at + Math.max(1, length);
    found.push({ text: words.slice(at, end).join(' '), isName: length > 0 });
    at = end;
  }
  return found;
}

/** The sentences of a summary. */
export function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u);
}
