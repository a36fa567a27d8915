import { expect, test } from 'vitest';
import { ownEntries } from '../../src/glossary/glossary.ts';
import { createOwnSearch } from '../../src/glossary/search-own.ts';

const search = createOwnSearch(
  ownEntries([
    {
      id: 'funds',
      name: 'Funds',
      terms: [
        { term: 'Mashine Fund for Children', also: ['MFC'], definition: 'x' },
        { term: 'Mashine Fund', also: ['MF', 'Fonds Mashiné'], definition: 'x' },
        { term: 'Board of the Fund', also: [], definition: 'x' },
      ],
    },
  ]),
);
const found = (query: string): string[] =>
  search(query, 5).map(({ entry, isExact }) => entry.name + (isExact ? '!' : ''));

test.each([
  ['mashine fund', ['Mashine Fund!', 'Mashine Fund for Children']],
  ['mf', ['Mashine Fund!', 'Mashine Fund for Children']],
  ['fonds MASHINE', ['Mashine Fund!']],
  ['fund', ['Mashine Fund', 'Board of the Fund', 'Mashine Fund for Children']],
  ['children mash', ['Mashine Fund for Children']],
  ['hine', []],
  [' ', []],
])('%j finds the terms that begin like it, best first', (query, names) => {
  expect(found(query)).toEqual(names);
});
