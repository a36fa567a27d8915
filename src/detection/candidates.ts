import {
  DASH,
  FIRST_WORD,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isAstralLetter,
  isUnspaced,
  isWordAt,
  LIGATURE,
  OTHER,
  SURROGATE,
} from './fold.ts';
import {
  AND_LETTER,
  beginsPair,
  type Filter,
  mayBePair,
  mayOpen,
  SEED,
  standsAlone,
  WHOLE,
  withLetter,
  withWord,
  wordFlags,
} from './openings.ts';
import { LEAST_READ } from './slip-limits.ts';
import { isInitialStop } from './symbols.ts';
import { whiteSpace } from './white-space.ts';

const SOFT_HYPHEN = 0xad;
const ASCII = 0x80;
const SPACE_CODE = 32;
const HYPHEN_CODE = 45;
/** What the end of a text is read as. */
const END = 10;
const MAX_FOOTNOTE_DIGITS = 3;

/** Letters and digits of ASCII, folded; 0 for all else. In a table of bytes, for this is asked of every unit of a page. */
const letters = Uint8Array.from({ length: ASCII }, (_, code) => {
  const folded = fold(code);
  return folded >= FIRST_WORD ? folded : 0;
});

/** The folded letter or digit of a unit, 0 for anything else; a letter of an unspaced script is a word of its own. */
function letterOf(code: number): number {
  if (code < ASCII) return letters[code] ?? 0;
  const folded = fold(code);
  return folded >= FIRST_WORD && !isUnspaced(code) ? folded : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A word of a text as the filter sees it. One is filled again and again, for words are many. */
class Word {
  end = 0;
  hash = SEED;
  /** The hash without digits at the end, which may be a footnote's number; else the same. */
  stem = SEED;
  /** It may be read in more than one way: a ligature, a soft hyphen or a broken line. */
  isOdd = false;

  /** Reads the word that begins at an index: a run of letters and digits, or one letter of an unspaced script. */
  read(text: string, start: number): void {
    const { length } = text;
    let code = text.charCodeAt(start);
    if (code >= ASCII && isUnspaced(code)) {
      this.end = start + 1;
      this.hash = withLetter(SEED, code);
      this.stem = this.hash;
      this.isOdd = false;
      return;
    }
    let hash = SEED;
    let at = start;
    let isOdd = false;
    let last = 0;
    for (;;) {
      let letter = letterOf(code);
      while (letter !== 0) {
        hash = withLetter(hash, letter);
        last = letter;
        at++;
        code = at < length ? text.charCodeAt(at) : END;
        letter = letterOf(code);
      }
      if (code === END || code === SPACE_CODE) break;
      const folded = fold(code);
      if (folded === LIGATURE || code === SOFT_HYPHEN || (folded === SURROGATE && isAstralLetter(text, at)))
        isOdd = true;
      else if (folded === FULL_STOP && isInitialStop(text, at)) {
        // "U.N." is one word; "A.Lee" is two, or one that was dotted by mistake.
        const next = behindMarks(text, at + 1);
        if (isWordAt(text, next) && isWordAt(text, behindMarks(text, next + 1))) {
          isOdd = true;
          break;
        }
      } else if (folded !== IGNORABLE) {
        // A word broken at the end of a line.
        if ((folded === HYPHEN || folded === DASH) && whiteSpace(text, at + 1).newLine) isOdd = true;
        break;
      }
      at++;
      code = at < length ? text.charCodeAt(at) : END;
    }
    this.end = at;
    this.hash = hash;
    this.isOdd = isOdd;
    this.stem = isDigit(last) ? stemOf(text, start, at, hash) : hash;
  }
}

/** The first index from one on at which no mark stands that counts for nothing. */
function behindMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && fold(text.charCodeAt(at)) === IGNORABLE) at++;
  return at;
}

/** The hash of a word without the footnote number that may be stuck to it. */
function stemOf(text: string, start: number, end: number, hash: number): number {
  let to = end;
  let digits = 0;
  for (; to > start; to--) {
    const code = text.charCodeAt(to - 1);
    if (isDigit(code)) digits++;
    else if (fold(code) !== IGNORABLE) break;
  }
  if (to === start || digits > MAX_FOOTNOTE_DIGITS) return hash;
  let stem = SEED;
  for (let at = start; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== 0) stem = withLetter(stem, letter);
  }
  return stem;
}

const ahead = new Word();

/** Whether a pair of words from `start` to `end` goes on as some form does, or is one. */
function mayGoOnAsForm(filter: Filter, text: string, pair: number, start: number, end: number): boolean {
  if (mayOpen(filter, pair ^ WHOLE.pair)) return true;
  const third = nextWord(text, end);
  if (third < 0) return false;
  ahead.read(text, third);
  const { hash, stem, isOdd, end: thirdEnd } = ahead;
  if (isOdd) return true;
  const triple = withWord(pair, hash);
  if (mayOpen(filter, triple ^ WHOLE.three)) return true;
  if (stem !== hash && mayOpen(filter, withWord(pair, stem) ^ WHOLE.three)) return true;
  const letter = fold(text.charCodeAt(third));
  if (thirdEnd - start > LEAST_READ && mayOpen(filter, withWord(pair, letter) ^ AND_LETTER.pair)) return true;
  const fourth = nextWord(text, thirdEnd);
  if (fourth < 0) return false;
  const next = fold(text.charCodeAt(fourth));
  return next < FIRST_WORD || mayOpen(filter, withWord(triple, next) ^ AND_LETTER.three);
}

/** Where the next word begins, if a name can go on to it; -1 if not. */
function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded >= FIRST_WORD || folded === LIGATURE) return at;
    if (folded === SURROGATE) return isAstralLetter(text, at) ? at : -1;
    if (folded === OTHER) return -1;
  }
  return -1;
}

/**
 * Calls `visit` with each index at which a form may begin: the start of a word which is a form, or which begins one
 * together with the words behind it. `visit` gives the index at which to go on, or 0 to go on behind the word.
 */
export function forEachCandidate(filter: Filter, text: string, visit: (start: number) => number): void {
  const { length } = text;
  const word = new Word();
  /** The word before and what the table says of it, while a name may go on from it to the next; 0 if none may. */
  let before = 0;
  let beforeHash = SEED;
  let flags = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let letter = code < ASCII ? (letters[code] ?? 0) : 0;
    if (letter === 0 && !(code >= ASCII && beginsOddly(text, at, code))) {
      if (flags !== 0 && code !== SPACE_CODE) {
        const folded = fold(code);
        if (folded === OTHER || folded === SURROGATE) flags = 0;
        // The word may go on behind it.
        else if (code === SOFT_HYPHEN) {
          flags = 0;
          at = Math.max(at, visit(before) - 1);
        }
      }
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    while (letter !== 0) {
      hash = withLetter(hash, letter);
      at++;
      code = at < length ? text.charCodeAt(at) : END;
      letter = code < ASCII ? (letters[code] ?? 0) : 0;
    }
    let stem = hash;
    let isOdd = false;
    // Nearly all words are plain; of the others the letters are read once more.
    if (code >= ASCII || code === FULL_STOP || code === HYPHEN_CODE || isDigit(text.charCodeAt(at - 1))) {
      word.read(text, start);
      ({ hash, stem, isOdd, end: at } = word);
    }
    if (flags !== 0 && beginsPair(flags, text, before)) {
      if (isOdd || mayGoOnWith(filter, text, before, beforeHash, hash, stem, at)) {
        const goOn = visit(before);
        if (goOn > start) {
          at = goOn;
          flags = 0;
          continue;
        }
      }
    }
    before = start;
    beforeHash = hash;
    flags = wordFlags(filter, hash);
    const alone = stem === hash ? flags : flags | wordFlags(filter, stem);
    if (isOdd || (alone !== 0 && standsAlone(alone, text, start) && mayBeForm(filter, hash, stem))) {
      flags = 0;
      const goOn = visit(start);
      if (goOn > at) at = goOn;
    }
  }
}

/** Whether a word begins with something else than a letter of ASCII. */
function beginsOddly(text: string, at: number, code: number): boolean {
  const folded = fold(code);
  return folded >= FIRST_WORD || folded === LIGATURE || (folded === SURROGATE && isAstralLetter(text, at));
}

const mayBeForm = (filter: Filter, word: number, stem: number): boolean =>
  mayOpen(filter, word ^ WHOLE.one) || (stem !== word && mayOpen(filter, stem ^ WHOLE.one));

/** Whether some form goes on from a word with the next, which ends at `end`. */
function mayGoOnWith(
  filter: Filter,
  text: string,
  start: number,
  first: number,
  next: number,
  stem: number,
  end: number,
): boolean {
  const pair = withWord(first, next);
  if (mayBePair(filter, pair) && mayGoOnAsForm(filter, text, pair, start, end)) return true;
  return stem !== next && mayOpen(filter, withWord(first, stem) ^ WHOLE.pair);
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
