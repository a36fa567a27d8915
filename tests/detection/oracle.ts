import type { Form } from '../../src/reference/form.ts';

/**
 * A slow and obvious detector: one regular expression per spelling of each form, tried at every word. It shares no
 * code with the real one. Rules that it does not know (addresses, document symbols) are kept out of its texts.
 */
export interface OracleMatch {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly string[];
}

interface Char {
  readonly char: string;
  readonly at: number;
}

const DROPPED = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Mn}/u;
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Each character as it counts, with the place it came from. */
function simplify(text: string): Char[] {
  const chars: Char[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    // A soft hyphen counts where a line ends: the word may go on behind it.
    if (
      char === '\u00ad' &&
      /^\u00ad[^\S\n\f\u2029]*\n/u.test(text.slice(at).replace(/(?!\u00ad)(?:[\u200b-\u200f]|\p{Mn})/gu, ''))
    ) {
      chars.push({ char, at });
      continue;
    }
    const astral = text.codePointAt(at) ?? 0;
    if (astral > 0xffff) {
      // Stands for any letter, or any sign, outside the basic plane.
      chars.push({ char: /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(astral)) ? 'ⴰ' : '☃', at });
      at++;
      continue;
    }
    if (DROPPED.test(char)) continue;
    if (/[‘’‛ʼ′´`＇]/u.test(char)) chars.push({ char: "'", at });
    else if (LIGATURES[char] !== undefined)
      for (const letter of LIGATURES[char]) chars.push({ char: letter, at });
    else if (/[‒–—―−﹘]/u.test(char)) chars.push({ char: '—', at });
    else if (/[‐‑﹣－]/u.test(char)) chars.push({ char: '-', at });
    else if (/\s/u.test(char)) chars.push({ char: /[\n\f\u2029]/u.test(char) ? char : ' ', at });
    else chars.push({ char: char.normalize('NFD').charAt(0), at });
  }
  return chars;
}

function spellings(form: Form): Set<string> {
  const all = new Set([form.text]);
  if (form.text.includes(',')) {
    all.add(form.text.split(',').join(''));
    all.add(form.text.replace(/([^,]) (and|or) (?=[^,]*$)/u, '$1, $2 '));
  }
  for (const text of [...all]) all.add(text.split("'").join(''));
  for (const text of [...all]) all.add(text.replace(/\.( |$)/gu, '$1'));
  if (form.plural) {
    for (const text of [...all]) {
      if (/[^aeiou]y$/u.test(text)) all.add(text.replace(/y$/u, 'ies'));
      else if (/(?:s|x|z|ch|sh)$/u.test(text)) all.add(`${text}es`);
      else all.add(`${text}s`);
    }
  }
  return all;
}

const LINE_END = '[ ]*\\n[ ]*(?![ ]*[\\n\\f\\u2029])';
const BREAK = `(?:[-—\\u00ad]${LINE_END})*`;
const GAP = `(?:\\u00ad?[ ]*\\n?[ ]*(?<=[ \\n])|-(?:${LINE_END}|[ ]*(?![ \\n\\f\\u2029])))`;
const LONG_GAP = `(?:${GAP}|—(?:${LINE_END}|[ ]*(?![ \\n\\f\\u2029])))`;

function pattern(text: string, form: Form): RegExp {
  const parts = [...text].map((char, at) => {
    // The full stops of a dotted acronym stand behind lone capitals.
    const between = at === 0 ? '' : `(?:(?<=(?<![\\p{L}\\p{Nd}_])\\p{Lu})\\.)?${BREAK}`;
    if (char === ' ' || char === '-') return `${between}${GAP}`;
    if (char === '–' || char === '—') return `${between}${LONG_GAP}`;
    const letter = char.normalize('NFD').charAt(0);
    if (!/\p{L}/u.test(letter)) return `${between}${letter.replace(/[.()]/u, '\\$&')}`;
    const lower = letter.toLowerCase();
    const upper = letter.toUpperCase();
    const isCapital = letter === upper;
    const own =
      form.case === 'exact' ? letter : form.case === 'title' && isCapital ? upper : `[${lower}${upper}]`;
    return `${between}${own}`;
  });
  return new RegExp(parts.join(''), 'uy');
}

/** All longest matches from left to right. */
export function oracle(forms: readonly Form[], text: string): OracleMatch[] {
  const chars = simplify(text);
  const plain = chars.map(({ char }) => char).join('');
  const patterns = forms.flatMap((form) =>
    [...spellings(form)].map((spelling) => ({ form, spelling, regex: pattern(spelling, form) })),
  );
  const matches: OracleMatch[] = [];
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{Nd}_]/u.test(char);
  const isUnspaced = (char: string | undefined): boolean =>
    char !== undefined && /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u.test(char);
  for (let at = 0; at < plain.length; at++) {
    if (!isWord(plain[at]) || (isWord(plain[at - 1]) && !isUnspaced(plain[at]) && !isUnspaced(plain[at - 1])))
      continue;
    let end = 0;
    let entries = new Set<string>();
    for (const { form, spelling, regex } of patterns) {
      regex.lastIndex = at;
      const found = regex.exec(plain);
      if (found === null) continue;
      let stop = at + found[0].length;
      const footnote =
        form.case !== 'exact' &&
        spelling.replace(/\P{L}/gu, '').length >= 8 &&
        !/\d/u.test(plain[stop - 1] ?? '');
      const after = footnote ? (/^[0-9]{0,3}/u.exec(plain.slice(stop))?.[0].length ?? 0) : 0;
      const goesOn = (place: number): boolean =>
        isWord(plain[place]) && !isUnspaced(plain[place]) && !isUnspaced(plain[place - 1]);
      if (goesOn(stop) && (after === 0 || goesOn(stop + after))) continue;
      const isDotted = plain[stop] === '.' && plain.slice(at, stop).includes('.');
      if (isDotted && /(?<![\p{L}\p{Nd}_])\p{Lu}$/u.test(plain.slice(0, stop))) stop++;
      if (stop > end) {
        end = stop;
        entries = new Set();
      }
      if (stop === end) entries.add(form.entry);
    }
    if (end === 0) continue;
    const last = chars[end - 1];
    matches.push({ start: chars[at]?.at ?? 0, end: (last?.at ?? 0) + 1, entries: [...entries].sort() });
    at = end - 1;
  }
  return matches;
}
