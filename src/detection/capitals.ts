import { FIRST_WORD, fold, isUpper, LIGATURE, spellLigature } from './fold.ts';

/** One boolean per letter or digit of a text, true for a capital: what the case rules compare. */
export function capitalsOf(text: string, start = 0, end = text.length): boolean[] {
  const capitals: boolean[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded >= FIRST_WORD) capitals.push(isUpper(code));
    else if (folded === LIGATURE) for (const _ of spellLigature(code)) capitals.push(false);
  }
  return capitals;
}
