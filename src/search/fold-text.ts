/**
 * Text as the search compares it: no case, no accents, no signs, words between single spaces. Queries and names go
 * through the same function, so nothing here has to be undone.
 */

const PLAIN = /^[a-z0-9 ]*$/;
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/ـ/gu, ''],
  [/(?<!\p{L})ال(?=\p{L}{3})/gu, ''],
];
const ROMAN: Readonly<Record<string, string>> = { ii: '2', iii: '3', iv: '4' };

/** Folds a text; the result holds letters, digits and single spaces only. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return tidy(lower);
  let folded = lower
    .normalize('NFKD')
    // The breve of й makes another letter of it; every other mark is an accent.
    .replace(/(?<!и)\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/(?<=\p{L})'s\b/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/&/gu, ' and ');
  for (const [letters, plain] of ARABIC_LETTERS) folded = folded.replace(letters, plain);
  return tidy(folded.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

function tidy(text: string): string {
  return text
    .trim()
    .split(/ +/)
    .map((word) => ROMAN[word] ?? word)
    .join(' ');
}

/** "United Nations" and "UN" are the same words everywhere but while one of them is still being typed. */
const shorten = (folded: string): string => folded.replace(/\bunited nations\b/g, 'un');

/** The words of a folded text. */
export const wordsOf = (folded: string): string[] => (folded === '' ? [] : shorten(folded).split(' '));

/** A folded text without its spaces: how "OP-CAT", "OP CAT" and "OPCAT" are the same. */
export const squash = (folded: string): string => shorten(folded).replaceAll(' ', '');

/** Whether a text is in a script without spaces between words, where a part of a name is no beginning of a word. */
export const isUnspaced = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/u.test(text);
