/**
 * Folding: what differs in type but not in meaning becomes the same. Every UTF-16 code unit of a text is either one
 * of the classes below or a folded character (letters without case and accents, digits, and the few signs that
 * occur inside names), which is its own code. Offsets never change, so a match reports its range in the original.
 */

/** Any run of white space without a blank line. */
export const SPACE = 1;
/** Soft hyphens, zero-width and bidirectional marks, combining accents: as if they weren't there. */
export const IGNORABLE = 2;
/** En, em and other long dashes; the hyphens have a class of their own. */
export const DASH = 3;
/** The short hyphens, which texts put where names have a space ("human-rights council"). */
export const HYPHEN = 4;
/** Everything at which a name ends. */
export const OTHER = 5;
/** A typographic ligature that stands for several letters. */
export const LIGATURE = 6;
/** One half of a character outside the basic plane. */
export const SURROGATE = 7;
/** Folded values from here on are letters and digits; the signs below are punctuation inside names. */
export const FIRST_WORD = 48;
export const APOSTROPHE = 39;
export const FULL_STOP = 46;

const UNKNOWN = 0;
const WIDE_FROM = 0x80;
const WIDE_TO = 0x2070;
const SIGNS_IN_NAMES = "&'(),./";
const HYPHENS = '-\u2010\u2011\ufe63\uff0d';
const DASHES = '\u2012\u2013\u2014\u2015\u2212\ufe58';
const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u2032\u00b4\u0060\uff07";
const IGNORABLES = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Mn}/u;
const LIGATURES: ReadonlyMap<number, string> = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
]);

function computeFold(code: number): number {
  const char = String.fromCharCode(code);
  if (IGNORABLES.test(char)) return IGNORABLE;
  if (/\s/.test(char)) return SPACE;
  if (HYPHENS.includes(char)) return HYPHEN;
  if (DASHES.includes(char)) return DASH;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (LIGATURES.has(code)) return LIGATURE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const plain = (code >= 0xff01 && code <= 0xff5e ? char.normalize('NFKC') : char)
    .normalize('NFD')
    .toLowerCase();
  if (/^[\p{L}\p{Nd}_]/u.test(plain)) return plain.charCodeAt(0);
  return SIGNS_IN_NAMES.includes(plain) ? plain.charCodeAt(0) : OTHER;
}

const ascii = Uint16Array.from({ length: WIDE_FROM }, (_, code) => computeFold(code));
// Filled as characters are met: most pages use a few dozen of them, and a full table would cost every frame.
const wide = new Uint16Array(WIDE_TO - WIDE_FROM);

function foldWide(code: number): number {
  if (code < WIDE_TO) {
    const known = wide[code - WIDE_FROM] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const folded = computeFold(code);
    wide[code - WIDE_FROM] = folded;
    return folded;
  }
  return isUnspaced(code) || (code >= 0xac00 && code <= 0xd7a3) ? code : computeFold(code);
}

/** The class or folded character of a UTF-16 code unit. */
export function fold(code: number): number {
  return code < WIDE_FROM ? (ascii[code] ?? OTHER) : foldWide(code);
}

/** Scripts written without spaces, where every character may begin or end a name. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0e7f)
  );
}

/** The letters that a ligature stands for. */
export function spellLigature(code: number): string {
  return LIGATURES.get(code) ?? '';
}

/** Whether the code point around a surrogate at this index is a letter or digit (emoji are not). */
export function isAstralLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const point = code >= 0xdc00 && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
  return point !== undefined && point > 0xffff && /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(point));
}

/** Whether the unit at this index belongs to a word. */
export function isWordAt(text: string, at: number): boolean {
  const folded = fold(text.charCodeAt(at));
  return folded >= FIRST_WORD || folded === LIGATURE || (folded === SURROGATE && isAstralLetter(text, at));
}

/** Whether a code unit is a capital letter of a script that has case. */
export function isUpper(code: number): boolean {
  if (code < WIDE_FROM) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}
