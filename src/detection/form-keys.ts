import { DASH, SPACE } from './fold.ts';
import { symbolsOf } from './symbols.ts';
import { variantsOf } from './variants.ts';

/** One way in which a form may stand in a text: its letters, whose capitals the case rule compares, and what they fold to. */
export interface FormKey {
  readonly text: string;
  readonly symbols: readonly number[];
}

/**
 * Every way in which a form is looked for: its variants, and those with a dash also with a space in its place.
 * @param onUnreadable Called for a variant with a sign that no name may hold.
 */
export function keysOf(form: string, plural: boolean, onUnreadable: () => void): FormKey[] {
  return variantsOf(form, plural).flatMap((text): FormKey[] => {
    const symbols = symbolsOf(text);
    if (symbols === undefined) {
      onUnreadable();
      return [];
    }
    const spaced = symbols.map((symbol) => (symbol === DASH ? SPACE : symbol));
    return symbols.includes(DASH)
      ? [
          { text, symbols },
          { text, symbols: spaced },
        ]
      : [{ text, symbols }];
  });
}
