import {
  DASH,
  FIRST_WORD,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isUnspaced,
  isUpper,
  LIGATURE,
  OTHER,
  SPACE,
  SURROGATE,
} from './fold.ts';

/**
 * The filter in front of the index. A rolling hash of a word's folded letters, with a class for its capitals, is a key
 * of the first bitmap when some form begins with that word. Where it is, a second bitmap is asked for the pair of that
 * word and the next, whatever their capitals: "human" begins many forms, "human resources" none. Capitals have a class of their own because
 * "who", "cat" and "un" are frequent words and WHO, CAT and UN are not.
 */
export const SEED = 0x811c9dc5 | 0;
export const MULTIPLIER = 0x01000193;
/** Stands for the next word in the key of a form of one word. */
export const NO_WORD = 0x5bd1e995;

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

/** A bitmap of 2^bits bits. */
export interface Bitmap {
  readonly bits: number;
  readonly bytes: Uint8Array;
}

/**
 * Mixes a hash and a class into an index of a bitmap. Each key has two (Bloom 1970, "Space/time trade-offs in hash coding
 * with allowable errors"): a stranger must hit both.
 */
export function bitIndex(hash: number, capitals: CapitalClass, bits: number, probe: 0 | 1): number {
  const mixed = Math.imul(hash ^ (capitals + 1), 0x9e3779b1);
  return (probe === 0 ? mixed : Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)) >>> (32 - bits);
}

function isSet({ bits, bytes }: Bitmap, hash: number, capitals: CapitalClass, probe: 0 | 1): boolean {
  const bit = bitIndex(hash, capitals, bits, probe);
  return (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** The key of a pair of words. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ (second >>> 7), 0x85ebca6b) ^ second;

/** Whether a bitmap has a key, or seems to. */
export function hasKey(bitmap: Bitmap, hash: number, capitals: CapitalClass): boolean {
  return isSet(bitmap, hash, capitals, 0) && isSet(bitmap, hash, capitals, 1);
}

/** Length of the first word of folded characters: a run of letters and digits, or one character of an unspaced script. */
export function firstWordLength(symbols: readonly number[], from = 0): number {
  let at = from;
  while (at < symbols.length && (symbols[at] ?? 0) >= FIRST_WORD) {
    if (isUnspaced(symbols[at] ?? 0)) return at === from ? 1 : at - from;
    at++;
  }
  return at - from;
}

const hashOf = (symbols: readonly number[], from: number, length: number): number => {
  let hash = SEED;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ (symbols[at] ?? 0), MULTIPLIER);
  return hash;
};

/** The hashes of a form's first word and of the pair it begins with, as the scanner computes them on the way. */
export function formHashes(symbols: readonly number[]): { word: number; pair: number } {
  const length = firstWordLength(symbols);
  const word = hashOf(symbols, 0, length);
  let next = length;
  while (next < symbols.length && (symbols[next] ?? 0) < FIRST_WORD) next++;
  const second = next < symbols.length ? hashOf(symbols, next, firstWordLength(symbols, next)) : NO_WORD;
  return { word, pair: pairHash(word, second) };
}

const SOFT_HYPHEN = 0xad;
const LINE_FEED = 10;

/** The word behind a word's end could be read in more than one way: it is not asked for. */
export const UNCERTAIN = undefined;

/**
 * The hash of the word that follows a word which ends at `from`.
 * @returns `NO_WORD` when no name can go on there, `UNCERTAIN` when a line break, a ligature or a dotted acronym
 *   lets the word be read in several ways.
 */
export function nextWordHash(text: string, from: number): number | typeof UNCERTAIN {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded >= FIRST_WORD) break;
    if (folded === OTHER) return NO_WORD;
    if (folded === LIGATURE || folded === SURROGATE || code === SOFT_HYPHEN) return UNCERTAIN;
  }
  let hash = SEED;
  for (let first = at; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded >= FIRST_WORD) {
      const alone = isUnspaced(code);
      if (alone && at > first) return hash;
      // A footnote number may be stuck to the word.
      if (at > first && isDigit(code) && !isDigit(text.charCodeAt(at - 1))) return UNCERTAIN;
      hash = Math.imul(hash ^ folded, MULTIPLIER);
      if (alone) return hash;
    } else if (code === SOFT_HYPHEN || folded === LIGATURE || folded === SURROGATE) return UNCERTAIN;
    else if (folded === FULL_STOP) return at - first === 1 ? UNCERTAIN : hash;
    else if (folded === HYPHEN || folded === DASH) return endsLine(text, at + 1) ? UNCERTAIN : hash;
    else if (folded !== IGNORABLE) return hash;
    else first++;
  }
  return hash === SEED ? NO_WORD : hash;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endsLine(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === 13) return true;
    const folded = fold(code);
    if (folded !== SPACE && folded !== IGNORABLE) return false;
  }
  return false;
}
