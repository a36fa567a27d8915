import { endsAtFootnote, endsWord, isInsideAddress } from './boundaries.ts';
import { capitalsOf } from './capitals.ts';
import { ACRONYM, bitIndex, capitalClass, MULTIPLIER, SEED } from './first-word.ts';
import {
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
import { type Hit, walk } from './walk.ts';

/** A place whose letters are those of one or more forms; which sense they have is still to be decided. */
export interface RawMatch {
  readonly start: number;
  readonly end: number;
  /** The forms that fit, at least one. */
  readonly forms: readonly FormNumber[];
}

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
  filter: FirstWordFilter,
  text: string,
  visit: (start: number) => number,
): void {
  const { bits, bitmap } = filter;
  const length = text.length;
  let start = -1;
  let hash = SEED;
  // A ligature or a broken line inside the word: its hash says nothing, so it is looked at.
  let odd = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 10;
    const folded = fold(code);
    if (folded >= FIRST_WORD) {
      if (start < 0) {
        start = at;
        hash = SEED;
        odd = false;
      }
      hash = Math.imul(hash ^ folded, MULTIPLIER);
      if (!isUnspaced(code)) continue;
    } else if (folded === IGNORABLE) {
      if (code === 0xad) odd = true;
      continue;
    } else if (folded === LIGATURE || (folded === SURROGATE && isAstralLetter(text, at))) {
      if (start < 0) start = at;
      odd = true;
      continue;
    }
    if (start < 0) continue;
    const first = text.charCodeAt(start);
    const second = start + 1 < length ? text.charCodeAt(start + 1) : 0;
    const initials = folded === FULL_STOP && at === start + 1 && isUpper(first);
    const broken = folded === HYPHEN && /^[\s\u200b]*\n/u.test(text.slice(at + 1, at + 20));
    let candidate = odd || initials || broken;
    if (!candidate) {
      const bit = bitIndex(hash, capitalClass(first, second), bits);
      candidate = (((bitmap[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
    }
    if (candidate) {
      const next = visit(start);
      if (next > at) at = next - 1;
    }
    start = -1;
    hash = SEED;
    odd = false;
  }
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

/** Whether a dotted acronym's last dot belongs to it: "U.N." but not "the UN." */
function withLastDot(text: string, start: number, end: number): number {
  return text.charAt(end) === '.' &&
    text.charAt(end - 2) === '.' &&
    end - start > 2 &&
    isUpper(text.charCodeAt(end - 1))
    ? end + 1
    : end;
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
