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
  if (at === 0 || !isUpper(text.charCodeAt(at - 1))) return false;
  return at === 1 || !isWordAt(text, at - 2);
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
