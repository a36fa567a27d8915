import { fold, IGNORABLE, SPACE } from './fold.ts';

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
