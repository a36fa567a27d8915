import {
  DASH,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isAstralLetter,
  LIGATURE,
  OTHER,
  SPACE,
  SURROGATE,
  spellLigature,
} from './fold.ts';
import { type Cursor, type FormIndex, type FormNumber, ROOT } from './form-index.ts';
import { hitsBehindSlip } from './slips.ts';
import { isInitialStop } from './symbols.ts';

/** Forms whose letters end before `end`; word boundaries and case are still to be looked at. */
export interface Hit {
  readonly end: number;
  readonly forms: readonly FormNumber[];
}

const SOFT_HYPHEN = 0xad;
const LINE_FEED = 10;
const FORM_FEED = 12;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Whether a soft hyphen stands here at the end of a line. */
const endsLine = (text: string, at: number): boolean =>
  text.charCodeAt(at) === SOFT_HYPHEN && whiteSpace(text, at + 1).newLine;

/** End of the white space at `at`, and whether a blank line or page break in it ends every name. */
export function whiteSpace(text: string, at: number): { end: number; breaks: boolean; newLine: boolean } {
  let end = at;
  let lines = 0;
  let breaks = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const folded = fold(code);
    if (folded !== SPACE && (folded !== IGNORABLE || endsLine(text, end))) break;
    if (code === LINE_FEED) lines++;
    if (code === FORM_FEED || code === PARAGRAPH_SEPARATOR) breaks = true;
  }
  return { end, breaks: breaks || lines > 1, newLine: lines > 0 };
}

/** A place on the way: what was read of the text, and where it led. */
export interface Step {
  readonly cursor: Cursor;
  readonly at: number;
}

/** @param trail Filled with the steps of the way, for looking whether it ended at a slip of the pen. */
export function follow(
  index: FormIndex,
  text: string,
  from: number,
  start: Cursor,
  hits: Hit[],
  trail?: Step[],
): void {
  let cursor: Cursor | undefined = start;
  let at = from;
  while (cursor !== undefined && at < text.length) {
    trail?.push({ cursor, at });
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded === IGNORABLE) {
      const after = code === SOFT_HYPHEN ? whiteSpace(text, at + 1) : undefined;
      // A word broken at the end of a line; if it wasn't, the white space counts as such.
      if (after?.newLine === true && !after.breaks) follow(index, text, after.end, cursor, hits);
      at++;
      continue;
    }
    if (folded === OTHER || (folded === SURROGATE && !isAstralLetter(text, at))) return;
    if (folded === FULL_STOP && isInitialStop(text, at)) {
      at++;
      continue;
    }
    if (folded === SPACE) {
      const space = whiteSpace(text, at);
      if (space.breaks) return;
      at = space.end;
      cursor = index.advance(cursor, SPACE);
      continue;
    }
    if (folded === HYPHEN || folded === DASH) {
      const space = whiteSpace(text, at + 1);
      if (space.breaks) return;
      // A word broken at the end of a line: the hyphen may belong to the break or to the name.
      if (space.newLine) follow(index, text, space.end, cursor, hits);
      // Texts taken from PDF files have a space behind some hyphens ("OP-CRC- AC").
      at = space.end;
      cursor = index.advance(cursor, folded === DASH ? DASH : SPACE);
      continue;
    }
    if (folded === LIGATURE) {
      for (const letter of spellLigature(code)) {
        if (cursor !== undefined) cursor = index.advance(cursor, letter.charCodeAt(0));
      }
    } else cursor = index.advance(cursor, folded === SURROGATE ? code : folded);
    at++;
    if (cursor === undefined) return;
    const forms = index.formsAt(cursor);
    if (forms.length > 0) hits.push({ end: at, forms });
  }
}

/**
 * All forms whose letters begin at this index of the text, shortest first.
 * @param withSlips Whether one slip is forgiven in long names.
 */
export function walk(index: FormIndex, text: string, at: number, withSlips = true): Hit[] {
  const hits: Hit[] = [];
  const trail: Step[] = [];
  follow(index, text, at, ROOT, hits, trail);
  if (withSlips) {
    const longest = Math.max(at, ...hits.map(({ end }) => end));
    hits.push(...hitsBehindSlip(index, text, at, trail).filter(({ end }) => end > longest));
  }
  return hits.sort((a, b) => a.end - b.end);
}
