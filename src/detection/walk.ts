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
import type { FormIndex } from './form-index.ts';
import { isInitialStop } from './symbols.ts';

/** A group of forms whose letters end before `end`; word boundaries and case are still to be looked at. */
export interface Hit {
  readonly end: number;
  readonly group: number;
}

const SOFT_HYPHEN = 0xad;
const LINE_FEED = 10;
const FORM_FEED = 12;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Where we are in the trie: at a node, or inside a tail. */
interface Cursor {
  readonly node: number;
  readonly tail: number;
  readonly position: number;
}

function advance(index: FormIndex, { node, tail, position }: Cursor, symbol: number): Cursor | undefined {
  if (tail >= 0) {
    return index.tailSymbol(tail, position) === symbol && position < index.tailLength(tail)
      ? { node: -1, tail, position: position + 1 }
      : undefined;
  }
  const below = index.tailAt(node);
  if (below >= 0) return advance(index, { node: -1, tail: below, position: 0 }, symbol);
  const child = index.child(node, symbol);
  return child < 0 ? undefined : { node: child, tail: -1, position: 0 };
}

const groupOf = (index: FormIndex, { node, tail, position }: Cursor): number =>
  tail < 0 ? index.groupAt(node) : position === index.tailLength(tail) ? index.tailGroup(tail) : -1;

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

function follow(index: FormIndex, text: string, from: number, start: Cursor, hits: Hit[]): void {
  let cursor: Cursor | undefined = start;
  let at = from;
  while (cursor !== undefined && at < text.length) {
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
      cursor = advance(index, cursor, SPACE);
      continue;
    }
    if (folded === HYPHEN || folded === DASH) {
      const space = whiteSpace(text, at + 1);
      if (space.breaks) return;
      // A word broken at the end of a line: the hyphen may belong to the break or to the name.
      if (space.newLine) follow(index, text, space.end, cursor, hits);
      // Texts taken from PDF files have a space behind some hyphens ("OP-CRC- AC").
      at = space.end;
      cursor = advance(index, cursor, folded === DASH ? DASH : SPACE);
      continue;
    }
    if (folded === LIGATURE) {
      for (const letter of spellLigature(code)) {
        if (cursor !== undefined) cursor = advance(index, cursor, letter.charCodeAt(0));
      }
    } else cursor = advance(index, cursor, folded === SURROGATE ? code : folded);
    at++;
    if (cursor === undefined) return;
    const group = groupOf(index, cursor);
    if (group >= 0) hits.push({ end: at, group });
  }
}

/** All groups of forms whose letters begin at this index of the text, shortest first. */
export function walk(index: FormIndex, text: string, at: number): Hit[] {
  const hits: Hit[] = [];
  follow(index, text, at, { node: 0, tail: -1, position: 0 }, hits);
  return hits.sort((a, b) => a.end - b.end);
}
