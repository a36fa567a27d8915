import {
  DASH,
  FIRST_WORD,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isUpper,
  isWordAt,
  LIGATURE,
  OTHER,
  SPACE,
  SURROGATE,
  spellLigature,
} from './fold.ts';

/** Whether the full stop at this index follows a lone capital, as in "U.N.": then it is no part of the name. */
export function isInitialStop(text: string, at: number): boolean {
  const letter = significantBefore(text, at);
  if (letter < 0 || !isUpper(text.charCodeAt(letter))) return false;
  const before = significantBefore(text, letter);
  return before < 0 || !isWordAt(text, before);
}

/** Index of the last unit before another that counts, or -1. */
function significantBefore(text: string, at: number): number {
  let index = at - 1;
  while (index >= 0 && fold(text.charCodeAt(index)) === IGNORABLE) index--;
  return index;
}

/**
 * A form as the sequence of folded characters that leads to it in the trie.
 * @returns `undefined` when the form holds a sign that no name may hold (quotation marks, brackets of other kinds).
 */
export function symbolsOf(form: string): number[] | undefined {
  const symbols: number[] = [];
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const folded = fold(code);
    if (folded === IGNORABLE) continue;
    if (folded === OTHER || folded === SURROGATE) return undefined;
    if (folded === FULL_STOP && isInitialStop(form, at)) continue;
    if (folded === LIGATURE) {
      for (const letter of spellLigature(code)) symbols.push(letter.charCodeAt(0));
    } else if (folded === SPACE || folded === HYPHEN) {
      if (symbols.at(-1) !== SPACE) symbols.push(SPACE);
    } else {
      symbols.push(folded === DASH || folded >= FIRST_WORD || folded > SURROGATE ? folded : SPACE);
    }
  }
  return symbols;
}
