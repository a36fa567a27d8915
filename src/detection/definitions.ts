import { findDefinitions } from './abbreviations.ts';
import type { ScannedPassage } from './evidence.ts';
import type { FormIndex } from './form-index.ts';

/** What the page itself says that an abbreviation means: one of our entries, or something else. */
export interface OwnMeaning {
  readonly entry: number | undefined;
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
      const own = forms.find((form) => wanted.has(index.entry(form)));
      if (own === undefined) continue;
      const sure = index.ambiguity(own) === undefined;
      meanings.set(key, { entry: index.entry(own), sure, expansion: text.slice(start, end) });
    }
    for (const { short, long, start, end } of findDefinitions(text)) {
      const key = shortKey(short);
      const wanted = senses(key);
      if (wanted.size === 0 || meanings.get(key)?.entry !== undefined) continue;
      // The long form found by letters may begin too late; any name of ours that ends where it ends is what is defined.
      const named = matches.filter(
        (match) => match.end > start && match.end <= end + 1 && match.end >= end - 1,
      );
      const forms = named.flatMap((match) => match.forms);
      const own = forms.find((form) => wanted.has(index.entry(form))) ?? forms[0];
      meanings.set(key, {
        entry: own === undefined ? undefined : index.entry(own),
        sure: own === undefined || index.ambiguity(own) === undefined,
        expansion: long,
      });
    }
  }
  return meanings;
}
