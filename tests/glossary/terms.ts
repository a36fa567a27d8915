import fc from 'fast-check';
import { formKey } from '../../src/glossary/check-term.ts';
import type { OwnTerm } from '../../src/glossary/glossary.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcxyzßéфя'), minLength: 2, maxLength: 8 });
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `zz ${words.join(' ')}`);
/** Texts with what breaks tables: separators, quotation marks, beginnings of formulas, apostrophes. */
const prose = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "''=", "'=", '"', ';', ',', '=HYPERLINK("x")', '＋'),
    fc.array(fc.oneof(word, fc.constantFrom(',', ';', '"', '""', "'", '=', '|', '\\', '1 < 2', '&', '🙂')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([start, parts]) => `${start}${parts.join(' ')}`.trim());

/** Terms that are fit to be imported, no form of them twice. */
export const ownTerms: fc.Arbitrary<readonly OwnTerm[]> = fc
  .array(fc.tuple(form, fc.array(form, { maxLength: 3 }), prose, fc.option(prose, { nil: undefined })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => {
    const seen = new Set<string>();
    const isNew = (one: string): boolean => {
      const key = formKey(one);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    };
    return rows.flatMap(([term, also, definition, source]): OwnTerm[] =>
      isNew(term)
        ? [{ term, also: also.filter(isNew), definition, ...(source === undefined ? {} : { source }) }]
        : [],
    );
  });
