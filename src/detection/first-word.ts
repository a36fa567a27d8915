import { FIRST_WORD, fold, IGNORABLE, isUnspaced, isUpper } from './fold.ts';

/**
 * The key of a form's first word: a rolling hash of its folded letters and a class for its capitals. A bitmap of
 * the keys of all forms tells for almost every word of ordinary text that no form begins there, without a look at
 * the index. Capitals have a class of their own because "who", "cat" and "un" are frequent and WHO, CAT, UN are not.
 */
export const SEED = 0x811c9dc5 | 0;
export const MULTIPLIER = 0x01000193;

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

/** Mixes a word's hash and class into an index of a bitmap of 2^bits bits. */
export function bitIndex(hash: number, capitals: CapitalClass, bits: number): number {
  return Math.imul(hash ^ (capitals + 1), 0x9e3779b1) >>> (32 - bits);
}

/** Hash of the first word of a text that begins with a word, as the scanner computes it on the way. */
export function hashFirstWord(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded === IGNORABLE) continue;
    if (folded < FIRST_WORD) break;
    hash = Math.imul(hash ^ folded, MULTIPLIER);
    if (isUnspaced(code)) break;
  }
  return hash;
}
