import { findDefinitions } from './abbreviations.ts';
import type { ScannedPassage } from './evidence.ts';
import type { FormIndex, FormNumber } from './form-index.ts';

/** What the page itself says that an abbreviation means. */
export interface OwnMeaning {
  /** The entries that the long form can name; none when it is something else. */
  readonly entries: readonly number[];
  /** Whether the long form can mean nothing else. What a name defines that is unsure itself needs support as any. */
  readonly sure: boolean;
  readonly expansion: string;
}

const BRACKET_REACH = 60;
const BRACKETED =
  /^\s*\((?:(?:the|hereinafter|hereafter|or|“|"|'|‘)\s*)*([\p{L}\p{N}][\p{L}\p{N}.&/-]{1,11})(?=[\s"”’';,)])/iu;

/** The letters of a short form without dots, as the key of a definition. */
export const shortKey = (written: string): string =>
  written.replace(/[.\s\u00ad\u200b]/gu, '').replace(/^the/iu, '');

/** What forms mean together: for sure, if one of them can mean nothing else. */
function meant(index: FormIndex, forms: readonly FormNumber[]): Omit<OwnMeaning, 'expansion'> {
  const certain = forms.filter((form) => index.ambiguity(form) === undefined);
  const entries = (certain.length > 0 ? certain : forms).map((form) => index.entry(form));
  return { entries: [...new Set(entries)], sure: forms.length === 0 || certain.length > 0 };
}

/**
 * Collects the page's own definitions of short forms.
 * @param senses The entries that a short form can name.
 */
export function ownMeanings(
  index: FormIndex,
  passages: readonly ScannedPassage[],
  senses: (short: string) => ReadonlySet<number>,
): ReadonlyMap<string, OwnMeaning> {
  const meanings = new Map<string, OwnMeaning>();
  for (const { text, matches } of passages) {
    for (const { start, end, forms } of matches) {
      // A name with its short form in brackets behind it, however few of its letters the short form has.
      const short = BRACKETED.exec(text.slice(end, end + BRACKET_REACH))?.[1];
      if (short === undefined) continue;
      const key = shortKey(short);
      const wanted = senses(key);
      const own = forms.filter((form) => wanted.has(index.entry(form)));
      if (own.length === 0) continue;
      meanings.set(key, { ...meant(index, own), expansion: text.slice(start, end) });
    }
    for (const { short, long, start, end } of findDefinitions(text)) {
      const key = shortKey(short);
      const wanted = senses(key);
      if (wanted.size === 0 || (meanings.get(key)?.entries ?? []).length > 0) continue;
      // The long form found by letters may begin too late; any name of ours that ends where it ends is what is defined.
      const named = matches.filter(
        (match) => match.end > start && match.end <= end + 1 && match.end >= end - 1,
      );
      const forms = named.flatMap((match) => match.forms);
      const own = forms.filter((form) => wanted.has(index.entry(form)));
      meanings.set(key, { ...meant(index, own.length > 0 ? own : forms.slice(0, 1)), expansion: long });
    }
  }
  return meanings;
}
