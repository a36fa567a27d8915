import type { FormCore } from '../reference/form.ts';
import { endsAtFootnote, endsWord, isInsideAddress } from './boundaries.ts';
import { capitalsOf } from './capitals.ts';
import {
  ACRONYM,
  type Bitmap,
  type CapitalClass,
  capitalClass,
  hasKey,
  MULTIPLIER,
  NO_CAPITAL,
  NO_WORD,
  nextWordHash,
  pairHash,
  SEED,
} from './first-words.ts';
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

/** The bitmaps in front of the index (see `first-words.ts`). */
export interface Filter {
  readonly words: Bitmap;
  readonly pairs: Bitmap;
}

/** Opens a filter made by `compileForms`. */
export function readFilter(bytes: Uint8Array): Filter {
  const bits = bytes[0] ?? 10;
  const end = 1 + 2 ** bits / 8;
  return {
    words: { bits, bytes: bytes.subarray(1, end) },
    pairs: { bits: bytes[end] ?? 10, bytes: bytes.subarray(end + 1) },
  };
}

/**
 * Calls `visit` with each index at which a form may begin: the start of a word whose letters and capitals are those
 * of some form's first word, with a word behind it that goes on as that form does. `visit` gives the index at which to go on, or 0 to go on behind the word.
 */
export function forEachCandidate(filter: Filter, text: string, visit: (start: number) => number): void {
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
      const next = uncertain || mayBegin(filter, hash, text, start, at) ? visit(start) : 0;
      start = -1;
      hash = SEED;
      odd = false;
      if (next > at) {
        at = next - 1;
        continue;
      }
    }
    odd = false;
    if (alone && mayBegin(filter, Math.imul(SEED ^ folded, MULTIPLIER), text, at, at + 1))
      at = Math.max(at, visit(at) - 1);
  }
}

/** Whether the word at `start` goes on behind its end, as dotted acronyms and broken words do. */
function mayGoOn(text: string, start: number, end: number, folded: number): boolean {
  if (folded === FULL_STOP) return isUpper(text.charCodeAt(start)) && isInitialStop(text, end);
  return (folded === HYPHEN || folded === DASH) && whiteSpace(text, end + 1).newLine;
}

function capitalsAt(text: string, start: number): CapitalClass {
  let second = start + 1;
  while (second < text.length && fold(text.charCodeAt(second)) === IGNORABLE) second++;
  return capitalClass(text.charCodeAt(start), second < text.length ? text.charCodeAt(second) : 0);
}

/** Whether some form may begin with this word and the one behind it, or be this word alone. */
function mayBegin({ words, pairs }: Filter, hash: number, text: string, start: number, end: number): boolean {
  const capitals = capitalsAt(text, start);
  if (!hasKey(words, hash, capitals)) return false;
  if (hasKey(pairs, pairHash(hash, NO_WORD), NO_CAPITAL)) return true;
  const next = nextWordHash(text, end);
  return next === undefined || hasKey(pairs, pairHash(hash, next), NO_CAPITAL);
}

/** Whether a text holds a candidate at all: until it does, the index isn't needed. */
export function mayHoldForm(filter: Filter, text: string): boolean {
  let found = false;
  forEachCandidate(filter, text, () => {
    found = true;
    return text.length + 1;
  });
  return found;
}

/** The forms of a hit that fit the text's boundaries and capitals. */
function fittingForms(index: FormIndex, text: string, start: number, hit: Hit): FormNumber[] {
  const wordEnds = endsWord(text, hit.end);
  if (!wordEnds && !endsAtFootnote(text, hit.end)) return [];
  const capitals = capitalsOf(text, start, hit.end);
  return hit.forms.filter(
    (form) => (wordEnds || index.bearsFootnote(form)) && index.acceptsCase(form, capitals),
  );
}

/** A dotted acronym's last dot belongs to it: "U.N." but not "the UN." */
function withLastDot(text: string, start: number, end: number): number {
  let dot = end;
  while (dot < text.length && fold(text.charCodeAt(dot)) === IGNORABLE) dot++;
  const isDotted =
    text.charAt(dot) === '.' && isInitialStop(text, dot) && text.slice(start, end).includes('.');
  return isDotted ? dot + 1 : end;
}

/** The range of the name in a phrase: the first and last words are left out. */
function nameWithin(
  text: string,
  start: number,
  end: number,
  core: FormCore | undefined,
): { start: number; end: number } {
  if (core === undefined) return { start, end };
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu)];
  const first = words[core.before];
  const last = words[words.length - 1 - core.after];
  if (first === undefined || last === undefined || last.index < first.index) return { start, end };
  return {
    start: core.before === 0 ? start : start + first.index,
    end: core.after === 0 ? end : start + last.index + last[0].length,
  };
}

/** Whether a match stands whatever the text around it says: only then nothing shorter or later is looked for in it. */
function isCertain(index: FormIndex, forms: readonly FormNumber[]): boolean {
  return forms.some((form) => index.ambiguity(form) === undefined && index.lang(form) === undefined);
}

/**
 * Finds the longest forms in a text, from left to right. Where the longest may turn out to mean something else, what
 * overlaps it is given too: the resolver takes the longest that holds.
 * @param withSlips Whether one slip is forgiven in long names.
 * @returns Ranges in the text as it is, in the order of their beginnings; the sense of ambiguous forms is not decided.
 */
export function scan(filter: Filter, index: () => FormIndex, text: string, withSlips = true): RawMatch[] {
  const matches: RawMatch[] = [];
  forEachCandidate(filter, text, (start) => {
    const hits = walk(index(), text, start, withSlips);
    for (let at = hits.length - 1; at >= 0; at--) {
      const hit = hits[at];
      if (hit === undefined) continue;
      const forms = fittingForms(index(), text, start, hit);
      if (forms.length === 0) continue;
      if (isInsideAddress(text, start, hit.end)) return 0;
      const end = withLastDot(text, start, hit.end);
      const name = nameWithin(text, start, end, index().core(forms[0] ?? 0));
      // A name before the phrase's own words is another's: "ICC prosecutor".
      if (name.start > start) {
        const before = hits.slice(0, at).findLast((one) => one.end <= name.start);
        const own = before === undefined ? [] : fittingForms(index(), text, start, before);
        if (before !== undefined && own.length > 0)
          matches.push({ start, end: withLastDot(text, start, before.end), forms: own });
      }
      // A hyphen at a line's end can be read in two ways that come to the same name.
      const last = matches.at(-1);
      if (last === undefined || last.start !== name.start || last.end !== name.end)
        matches.push({ ...name, forms });
      if (isCertain(index(), forms)) return name.end;
    }
    return 0;
  });
  return matches;
}

/** Whether a word of the text is written as an acronym. Exported for the case rules of the resolver. */
export function looksLikeAcronym(text: string, start: number, end: number): boolean {
  return end - start > 1 && capitalClass(text.charCodeAt(start), text.charCodeAt(start + 1)) === ACRONYM;
}
