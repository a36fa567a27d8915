import { fold, IGNORABLE, isUnspaced, isWordAt } from './fold.ts';

const MAX_FOOTNOTE_DIGITS = 3;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function skipIgnorable(text: string, at: number, step: 1 | -1): number {
  let index = at;
  while (index >= 0 && index < text.length && fold(text.charCodeAt(index)) === IGNORABLE) index += step;
  return index;
}

/**
 * Whether no letter or digit of the same word follows a name that ends before `end`. Characters of scripts without
 * spaces are words of their own.
 */
export function endsWord(text: string, end: number): boolean {
  const next = skipIgnorable(text, end, 1);
  if (next >= text.length || !isWordAt(text, next)) return true;
  const last = skipIgnorable(text, end - 1, -1);
  return isUnspaced(text.charCodeAt(next)) || (last >= 0 && isUnspaced(text.charCodeAt(last)));
}

/** Whether only a footnote number is stuck to the name, as in "treaties2" of a text taken from a PDF. */
export function endsAtFootnote(text: string, end: number): boolean {
  const from = skipIgnorable(text, end, 1);
  let at = from;
  for (let digits = 0; digits < MAX_FOOTNOTE_DIGITS && isDigit(text.charCodeAt(at)); digits++)
    at = skipIgnorable(text, at + 1, 1);
  const last = skipIgnorable(text, end - 1, -1);
  return at > from && last >= 0 && !isDigit(text.charCodeAt(last)) && endsWord(text, at);
}

const WORD_OF_ADDRESS = /[^\s<>"“”«»]/u;
const MAX_REACH = 120;
/** Document symbols such as A/HRC/57/1, CAT/C/KAZ/CO/4, CRC/GC/2003/5, E/CN.4/Sub.2/1. */
const SYMBOL =
  /^[([]*[A-Z][A-Z-]{0,9}\/(?:(?:[A-Z0-9][A-Za-z0-9.()-]*\/)*[A-Za-z.()-]*\d|C\/|RES\/|SP\/|HRC\/|CONF\.)/u;
const ADDRESS =
  /:\/\/|^[([]*www\.|\S@\S|^@|\.(?:org|int|com|net|eu|gov|kz|pdf|html?|aspx?|php)(?:$|[/?#,;:.)\]])/iu;

/** Whether a name stands inside a web or mail address, a file name, an account name or a UN document symbol. */
export function isInsideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_REACH && WORD_OF_ADDRESS.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_REACH && WORD_OF_ADDRESS.test(text.charAt(to))) to++;
  if (from === start && to === end) return false;
  const word = text.slice(from, to);
  return SYMBOL.test(word) || ADDRESS.test(word);
}
