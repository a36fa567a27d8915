import { describe, expect, test } from 'vitest';
import { compileEntries } from '../../scripts/data/compile.ts';
import { indexById } from '../../src/reference/dataset.ts';
import { filterEntries, listingOf } from '../../src/reference-page/listing.ts';
import { parseRoute } from '../../src/reference-page/route.ts';
import { type CompiledSearch, createSearch } from '../../src/search/search.ts';
import { sampleEntry } from '../data/sample-entries.ts';

const compiled = compileEntries([
  sampleEntry('charter', { name: 'Banjul Sample Charter', family: 'africa' }),
  sampleEntry('convention', { name: 'Åland Sample Convention', family: 'europe', kind: 'treaty' }),
  sampleEntry('declaration', { name: 'World Sample Declaration' }),
]);
const entries = indexById(compiled.dataset);
const search = createSearch(JSON.parse(compiled.search) as CompiledSearch);
const listed = (hash: string): string[] =>
  listingOf(parseRoute(hash), compiled.dataset, entries, search).entries.map(({ id }) => id);

describe('the reference lists', () => {
  test.each([
    ['#/', ['convention', 'charter', 'declaration']],
    ['#/region/africa', ['charter']],
    ['#/region/world', ['declaration']],
    ['#/region/oceania', []],
    ['#/family/europe', ['convention']],
    ['#/kind/court', ['charter', 'declaration']],
    ['#/search/declaration', ['declaration']],
  ])('at %s', (hash, ids) => {
    expect(listed(hash)).toEqual(ids);
  });

  test.each([
    ['sample', 3],
    ['convention aland', 1],
    ['GARDENERS', 3],
    ['river', 0],
    ['  ', 3],
  ])('what “%s” leaves', (filter, count) => {
    expect(filterEntries(compiled.dataset.entries, filter)).toHaveLength(count);
  });
});
