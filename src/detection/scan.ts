import { endsAtFootnote, endsWord, isInsideAddress } from './boundaries.ts';
import { capitalsOf } from './capitals.ts';
import { ACRONYM, bitIndex, capitalClass, MULTIPLIER, SEED } from './first-word.ts';
import {
  DASH,
  FIRST_WORD,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isAstralLetter,
  isUnspaced,
  isUpper,
  LIGATURE,
  SURROGATE,
} from './fold.ts';
import type { FormIndex, FormNumber } from './form-index.ts';
import { isInitialStop } from './symbols.ts';
import { type Hit, walk, whiteSpace } from './walk.ts';

/** A place whose letters are those of one or more forms; which sense they have is still to be decided. */
export interface RawMatch {
  readonly start: number;
  readonly end: number;
  /** The forms that fit, at least one. */
  readonly forms: readonly FormNumber[];
}

const SOFT_HYPHEN = 0xad;

/** The bitmap of first words (see `first-word.ts`). */
export interface FirstWordFilter {
  readonly bits: number;
  readonly bitmap: Uint8Array;
}

/** Opens a filter made by `compileForms`. */
export function readFilter(bytes: Uint8Array): FirstWordFilter {
  return { bits: bytes[0] ?? 10, bitmap: bytes.subarray(1) };
}

/**
 * Calls `visit` with each index at which a form may begin: the start of a word whose letters and capitals are those
 * of some form's first word. `visit` gives the index at which to go on, or 0 to go on behind the word.
 */
export function forEachCandidate(
  { bits, bitmap }: FirstWordFilter,
  text: string,
  visit: (start: number) => number,
): void {
  const length = text.length;
  let start = -1;
  let hash = SEED;
  // A ligature or a broken line inside the word: its hash says nothing, so it is looked at.
  let odd = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 10;
    const folded = fold(code);
    const alone = folded >= FIRST_WORD && isUnspaced(code);
    if (folded >= FIRST_WORD && !alone) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ folded, MULTIPLIER);
      continue;
    }
    if (folded === IGNORABLE) {
      if (code === SOFT_HYPHEN) odd = true;
      continue;
    }
    if (folded === LIGATURE || (folded === SURROGATE && isAstralLetter(text, at))) {
      if (start < 0) start = at;
      odd = true;
      continue;
    }
    if (start >= 0) {
      const uncertain = odd || mayGoOn(text, start, at, folded);
      const next = uncertain || isSet(bits, bitmap, hash, text, start) ? visit(start) : 0;
      start = -1;
      hash = SEED;
      odd = false;
      if (next > at) {
        at = next - 1;
        continue;
      }
    }
    odd = false;
    if (alone && isSet(bits, bitmap, Math.imul(SEED ^ folded, MULTIPLIER), text, at))
      at = Math.max(at, visit(at) - 1);
  }
}

/** Whether the word at `start` goes on behind its end, as dotted acronyms and broken words do. */
function mayGoOn(text: string, start: number, end: number, folded: number): boolean {
  if (folded === FULL_STOP) return isUpper(text.charCodeAt(start)) && isInitialStop(text, end);
  return (folded === HYPHEN || folded === DASH) && whiteSpace(text, end + 1).newLine;
}

function isSet(bits: number, bitmap: Uint8Array, hash: number, text: string, start: number): boolean {
  let second = start + 1;
  while (second < text.length && fold(text.charCodeAt(second)) === IGNORABLE) second++;
  const capitals = capitalClass(text.charCodeAt(start), second < text.length ? text.charCodeAt(second) : 0);
  const bit = bitIndex(hash, capitals, bits);
  return (((bitmap[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** The forms of a hit that fit the text's boundaries and capitals. */
function fittingForms(index: FormIndex, text: string, start: number, hit: Hit): FormNumber[] {
  const wordEnds = endsWord(text, hit.end);
  if (!wordEnds && !endsAtFootnote(text, hit.end)) return [];
  const capitals = capitalsOf(text, start, hit.end);
  return index
    .forms(hit.group)
    .filter((form) => (wordEnds || index.bearsFootnote(form)) && index.acceptsCase(form, capitals));
}

/** A dotted acronym's last dot belongs to it: "U.N." but not "the UN." */
function withLastDot(text: string, start: number, end: number): number {
  let dot = end;
  while (dot < text.length && fold(text.charCodeAt(dot)) === IGNORABLE) dot++;
  const isDotted =
    text.charAt(dot) === '.' && isInitialStop(text, dot) && text.slice(start, end).includes('.');
  return isDotted ? dot + 1 : end;
}

/**
 * Finds the longest forms in a text, from left to right and without overlaps.
 * @returns Ranges in the text as it is, in order; the sense of ambiguous forms is not decided here.
 */
export function scan(filter: FirstWordFilter, index: () => FormIndex, text: string): RawMatch[] {
  const matches: RawMatch[] = [];
  forEachCandidate(filter, text, (start) => {
    const hits = walk(index(), text, start);
    for (let at = hits.length - 1; at >= 0; at--) {
      const hit = hits[at];
      if (hit === undefined) continue;
      const forms = fittingForms(index(), text, start, hit);
      if (forms.length === 0) continue;
      if (isInsideAddress(text, start, hit.end)) return 0;
      const end = withLastDot(text, start, hit.end);
      matches.push({ start, end, forms });
      return end;
    }
    return 0;
  });
  return matches;
}

/** Whether a word of the text is written as an acronym. Exported for the case rules of the resolver. */
export function looksLikeAcronym(text: string, start: number, end: number): boolean {
  return end - start > 1 && capitalClass(text.charCodeAt(start), text.charCodeAt(start + 1)) === ACRONYM;
}
