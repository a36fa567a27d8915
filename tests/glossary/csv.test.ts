import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/glossary/csv.ts';
import type { OwnTerm } from '../../src/glossary/glossary.ts';
import { writeJson } from '../../src/glossary/json.ts';
import { FUZZ } from '../fuzz/budget.ts';
import { reading } from './reading.ts';
import { ownTerms } from './terms.ts';

const glossaryOf = (terms: readonly OwnTerm[]) => ({ id: 'abcd', name: 'mine', terms });

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''=1", "'quoted'", '＝1', '=cmd|" /C calc"!A0'])(
  'a cell that begins like a formula is written as text and read back: %j',
  (definition) => {
    const terms = [{ term: 'Mashine Fund', also: [], definition, source: definition }];
    const csv = writeCsv(glossaryOf(terms));
    for (const line of csv.trim().split('\r\n').slice(1))
      for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@＝]/);
    expect(reading(csv)).toEqual({ name: 'mine', terms, problems: [] });
  },
);

test('a table in another program’s hand keeps its apostrophes', () => {
  expect(reading("term,definition\nMashine Fund,'tis a fund.")).toMatchObject({
    terms: [{ definition: "'tis a fund." }],
  });
});

test('every glossary comes back from CSV and JSON as it was', () => {
  fc.assert(
    fc.property(ownTerms, (terms) => {
      const expected = { name: 'mine', terms, problems: [] };
      expect(reading(writeCsv(glossaryOf(terms)))).toEqual(expected);
      expect(reading(writeJson(glossaryOf(terms)), 'x.json')).toEqual(expected);
    }),
    FUZZ,
  );
});
