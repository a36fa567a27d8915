import { beforeAll, describe, expect, test } from 'vitest';
import { loadPackagedData } from '../../scripts/data/cached-data.ts';
import { type CompiledSearch, createSearch, type Search } from '../../src/search/search.ts';

let search: Search;
beforeAll(async () => {
  search = createSearch(JSON.parse((await loadPackagedData()).search) as CompiledSearch);
}, 60_000);
const best = (query: string, count = 1): string[] => search.search(query, count).map(({ entry }) => entry);

describe('the search over the whole reference', () => {
  test.each([
    ['an acronym', 'ICCPR', 'iccpr'],
    ['an acronym in small letters', 'nhri', 'nhri'],
    ['a name', 'Universal Periodic Review', 'upr'],
    ['a name with its words in another order', 'review periodic universal', 'upr'],
    ['a misspelled name', 'univresal periodic review', 'upr'],
    ['a misspelled name with a missing letter', 'comittee against torture', 'cat-committee'],
    ['the beginning of a name', 'covenant on civ', 'iccpr'],
    ['a name without its small words', 'covenant civil political rights', 'iccpr'],
    ['a Russian name', 'Универсальный периодический обзор', 'upr'],
    ['a wrong name', 'Commission against Torture', 'cat-committee'],
    ['a question', 'who monitors the ICCPR', 'human-rights-committee'],
    ['who does something', 'who accredits NHRIs', 'ganhri'],
    ['the kind of thing and what it does', 'treaty banning torture', 'cat'],
    ['a synonym of its verb', 'treaty outlawing racial discrimination', 'icerd'],
    ['a verb for its noun', 'how to document torture', 'istanbul-protocol'],
    ['a body under another kind of name', 'commission on the rights of the child', 'crc-committee'],
  ])('finds by %s: %s', (_kind, query, entry) => expect(best(query)).toEqual([entry]));

  test.each(['jkjkjkjkjk', 'qwertyuiop', 'ыъыъыъ', 'minecraft mods', 'bitcoin price', ''])(
    'finds nothing for %s',
    (query) => expect(best(query)).toEqual([]),
  );

  test('gives each entry once, and no more than asked for', () => {
    const results = best('committee', 20);
    expect(results.length).toBeLessThanOrEqual(20);
    expect(new Set(results).size).toBe(results.length);
  });
});
