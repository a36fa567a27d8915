import { type BloomSet, bloomSetOf, seemsIn } from './bloom.ts';
import { FIRST_WORD, FULL_STOP, fold, IGNORABLE, isUnspaced, isUpper } from './fold.ts';
import { LEAST_NAME } from './slip-limits.ts';
import { isInitialStop } from './symbols.ts';

/**
 * The filter in front of the index, asked word by word while a text is read. A table says of the words with some hash
 * whether forms begin with one, alone or in a pair, and with what capitals: "who", "cat" and "un" are frequent words,
 * WHO, CAT and UN are not. What passes is asked of two sets: the pairs that forms begin with, and the openings: every
 * form of up to three words, and of longer ones three words and a letter. "Human rights" begins many forms, "human rights
 * in our schools" none. Where one slip is forgiven, two words and a letter are enough (see `slips.ts`).
 */
export interface Filter {
  /** As long as a power of two. */
  readonly words: Uint8Array;
  /** Takes a hash to its place in the table. */
  readonly shift: number;
  readonly pairs: BloomSet;
  readonly openings: BloomSet;
}

/** Bits of a word's hash that choose its place in the table, at least and at most. */
const FEWEST_BITS = 8;
const MOST_BITS = 14;
/** Bits for each key. Strangers among the pairs cost a look ahead, strangers to all a walk for nothing. */
const PAIR_BITS = 10;
const OPENING_BITS = 6;

export const SEED = 17;
/** The hash of a word that goes on with one more letter: 31 times what was, plus the letter, without a multiplication. */
export const withLetter = (hash: number, letter: number): number => ((hash << 5) - hash + letter) | 0;
/** How the first two letters of a word stand. */
export type CapitalClass = 0 | 1 | 2;
export const NO_CAPITAL: CapitalClass = 0;
export const ONE_CAPITAL: CapitalClass = 1;
/** Two capitals, or a capital and a digit. */
export const ACRONYM: CapitalClass = 2;

/** The class of a word by its first two code units (the second may lie outside the word). */
export function capitalClass(first: number, second: number): CapitalClass {
  if (!isUpper(first)) return NO_CAPITAL;
  return isUpper(second) || (second >= 48 && second <= 57) ? ACRONYM : ONE_CAPITAL;
}

/** The hash of an opening that goes on with one more word. */
export const withWord = (opening: number, word: number): number =>
  Math.imul(opening ^ (word >>> 7), 0x85ebca6b) ^ word;

/** What an opening is: a whole form of so many words, or words with the first letter of the next. */
export const WHOLE = { one: 0x13c6ef37, pair: 0x2545f491, three: 0x3779b97f } as const;
export const AND_LETTER = { pair: 0x4cf5ad43, three: 0x5bd1e995 } as const;

const placeOf = (word: number, shift: number): number => Math.imul(word, 0x9e3779b1) >>> shift;

/** What the table says of a word: for each class of capitals a bit, if forms so written begin with it. */
const ALONE = 1;
const IN_PAIR = 8;

/** Length of the first word of folded characters: a run of letters and digits, or one character of an unspaced script. */
export function firstWordLength(symbols: readonly number[], from = 0): number {
  let at = from;
  while (at < symbols.length && (symbols[at] ?? 0) >= FIRST_WORD) {
    if (isUnspaced(symbols[at] ?? 0)) return at === from ? 1 : at - from;
    at++;
  }
  return at - from;
}

/** Hashes of the first three words of a form's folded characters, and the first letters of its third and fourth words. */
function beginningOf(symbols: readonly number[]): { hashes: number[]; letters: number[] } {
  const hashes: number[] = [];
  const letters: number[] = [];
  for (let at = 0; at < symbols.length && letters.length < 4; ) {
    const length = firstWordLength(symbols, at);
    if (length === 0) {
      at++;
      continue;
    }
    letters.push(symbols[at] ?? 0);
    if (hashes.length < 3) hashes.push(symbols.slice(at, at + length).reduce(withLetter, SEED));
    at += length;
  }
  return { hashes, letters };
}

/** A way of writing a form, and the least capitals that its first word needs in a text. */
export interface Opening {
  readonly symbols: readonly number[];
  readonly capitals: CapitalClass;
}

function openingsOf(symbols: readonly number[]): number[] {
  const {
    hashes: [one = SEED, two, three],
    letters: [, , third = 0, fourth],
  } = beginningOf(symbols);
  if (two === undefined) return [one ^ WHOLE.one];
  const pair = withWord(one, two);
  if (three === undefined) return [pair ^ WHOLE.pair];
  const triple = withWord(pair, three);
  const longest = fourth === undefined ? triple ^ WHOLE.three : withWord(triple, fourth) ^ AND_LETTER.three;
  return symbols.length < LEAST_NAME ? [longest] : [longest, withWord(pair, third) ^ AND_LETTER.pair];
}

/** Makes the filter of all forms, a step for each. */
export function* filterOf(forms: readonly Opening[]): Generator<void, Filter> {
  const flags = new Map<number, number>();
  const pairs = new Set<number>();
  const openings = new Set<number>();
  for (const { symbols, capitals } of forms) {
    const [first, second] = beginningOf(symbols).hashes;
    if (first === undefined) continue;
    flags.set(first, (flags.get(first) ?? 0) | ((second === undefined ? ALONE : IN_PAIR) << capitals));
    if (second !== undefined) pairs.add(withWord(first, second));
    for (const opening of openingsOf(symbols)) openings.add(opening);
    yield;
  }
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(2 * flags.size + 1))));
  const shift = 32 - bits;
  const words = new Uint8Array(1 << bits);
  for (const [word, own] of flags) words[placeOf(word, shift)] = (words[placeOf(word, shift)] ?? 0) | own;
  return { words, shift, pairs: bloomSetOf(pairs, PAIR_BITS), openings: bloomSetOf(openings, OPENING_BITS) };
}

/** The class of the word at an index of a text; a dotted acronym is one. */
function capitalsAt(text: string, start: number): CapitalClass {
  const first = text.charCodeAt(start);
  if (!isUpper(first)) return NO_CAPITAL;
  let second = start + 1;
  for (; second < text.length; second++) {
    const folded = fold(text.charCodeAt(second));
    if (folded !== IGNORABLE && !(folded === FULL_STOP && isInitialStop(text, second))) break;
  }
  return capitalClass(first, second < text.length ? text.charCodeAt(second) : 0);
}

/** What the table says of a word, whatever its capitals; 0 if no form begins with it. */
export const wordFlags = ({ words, shift }: Filter, word: number): number => words[placeOf(word, shift)] ?? 0;

/** Bits of a class of capitals and of those that ask for less. */
const upTo = (bit: number, capitals: CapitalClass): number => bit * ((2 << capitals) - 1);

/** Whether the capitals of the word at `start` are those that its flags ask for, alone and in a pair. */
export const standsAlone = (flags: number, text: string, start: number): boolean =>
  (flags & upTo(ALONE, ACRONYM)) !== 0 && (flags & upTo(ALONE, capitalsAt(text, start))) !== 0;
export const beginsPair = (flags: number, text: string, start: number): boolean =>
  (flags & upTo(IN_PAIR, ACRONYM)) !== 0 && (flags & upTo(IN_PAIR, capitalsAt(text, start))) !== 0;

/** Whether some form may begin with a pair of words. */
export const mayBePair = ({ pairs }: Filter, pair: number): boolean => seemsIn(pairs, pair);

/** @param opening The hash of words, or of words and a letter, with what it is. */
export const mayOpen = ({ openings }: Filter, opening: number): boolean => seemsIn(openings, opening);

/** Writes a filter: the numbers of words of both sets in four bytes each, the sets, little-endian, and the table. */
export function filterBytes({ words, pairs, openings }: Filter): Uint8Array {
  const bytes = new Uint8Array(4 * (2 + pairs.length + openings.length) + words.length);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of [pairs.length, openings.length, ...pairs, ...openings].entries())
    view.setInt32(4 * at, word, true);
  bytes.set(words, bytes.length - words.length);
  return bytes;
}

/**
 * Opens a filter made by `filterBytes`.
 * @throws {Error} when it is something else: that is a broken package, not a page's fault.
 */
export function readFilter(bytes: Uint8Array): Filter {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengths = bytes.byteLength < 8 ? [] : [view.getInt32(0, true), view.getInt32(4, true)];
  const [pairs = -1, openings = -1] = lengths;
  const table = 4 * (2 + pairs + openings);
  const bits = Math.log2(bytes.byteLength - table);
  if (pairs < 1 || openings < 1 || !(bits >= FEWEST_BITS && bits <= MOST_BITS && Number.isInteger(bits)))
    throw new Error('This is not a filter of forms.');
  const sets = Int32Array.from({ length: pairs + openings }, (_, at) => view.getInt32(4 * (at + 2), true));
  return {
    words: bytes.subarray(table),
    shift: 32 - bits,
    pairs: sets.subarray(0, pairs),
    openings: sets.subarray(pairs),
  };
}
