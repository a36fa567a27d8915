import type { CaseRule } from '../reference/form.ts';

/** A capitalised name of more words than this is its own proof: any case will do. */
export const MOST_TITLE_WORDS = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** The words of a form, parted by white space. */
export const tokensOf = (text: string): string[] => text.split(/\s+/u).filter((token) => token !== '');

/** Whether a form is made of capitals: one word with mostly capitals and digits, or several with nothing else. */
export function isAcronym(text: string): boolean {
  const capitals = count(text, /\p{Lu}/gu);
  const small = count(text, /\p{Ll}/gu);
  const digits = count(text, /\p{Nd}/gu);
  if (tokensOf(text).length > 1) return capitals > 1 && small === 0;
  return capitals > 0 && capitals + digits > 1 && capitals + digits > small;
}

/** How the letters of a form must stand in a text when nobody says. */
export function defaultCase(text: string): CaseRule {
  if (!/\p{Lu}/u.test(text)) return 'fold';
  if (isAcronym(text)) return 'exact';
  return tokensOf(text).length <= MOST_TITLE_WORDS ? 'title' : 'fold';
}

/** Whether the plural of a form is looked for when nobody says: names in capitals have none. */
export const defaultPlural = (text: string): boolean => !/\p{Lu}/u.test(text);
