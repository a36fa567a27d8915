import type { CaseRule, Form } from '../../src/reference/form.ts';
import type { EntrySource, FormSource } from './entry-source.ts';
import { spellingsOf } from './spelling.ts';

/** Capitalised names of at least this many words are so distinct that any case is theirs. */
const DISTINCT_WORDS = 4;
/** Acronyms of other languages with fewer letters than this are for search alone. */
const SHORTEST_FOREIGN_ACRONYM = 4;

const isAcronym = (text: string): boolean => !/\s/u.test(text) && /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text);

/** The case rule that a bare form takes (see the schema). */
export function defaultCase(text: string): CaseRule {
  if (!/\p{Lu}/u.test(text)) return 'fold';
  if (isAcronym(text)) return 'exact';
  return text.split(/\s+/u).length >= DISTINCT_WORDS ? 'fold' : 'title';
}

function formOf(entry: EntrySource, source: string | FormSource): Form {
  const form = typeof source === 'string' ? { text: source } : source;
  const rule = form.case ?? defaultCase(form.text);
  return {
    text: form.text.replace(/[’‘]/gu, "'"),
    entry: entry.id,
    case: rule,
    plural: form.plural ?? !/\p{Lu}/u.test(form.text),
    ...(form.ambiguous === undefined
      ? {}
      : {
          ambiguous: {
            meanings: form.ambiguous.meanings,
            for: form.ambiguous.for ?? [],
            against: form.ambiguous.against ?? [],
          },
        }),
    ...(form.misnomer === undefined ? {} : { misnomer: form.misnomer }),
  };
}

function foreignForms(entry: EntrySource): Form[] {
  return Object.entries(entry.names ?? {}).flatMap(([lang, names]) =>
    names.flatMap((text): Form[] => {
      const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
      if (isAcronym(text) && letters < SHORTEST_FOREIGN_ACRONYM) return [];
      return [{ text, entry: entry.id, case: isAcronym(text) ? 'exact' : 'fold', plural: false, lang }];
    }),
  );
}

/** All forms of an entry: as written, in other spellings, and its names in other languages. */
export function formsOf(entry: EntrySource): Form[] {
  const own = entry.forms.map((source) => formOf(entry, source));
  const known = new Set(own.map(({ text }) => text));
  const respelt = own.flatMap((form) =>
    spellingsOf(form.text).flatMap((text) => (known.has(text) ? [] : [{ ...form, text }])),
  );
  return [...own, ...respelt, ...foreignForms(entry)];
}
