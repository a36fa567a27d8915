import { beforeEach, describe, expect, test } from 'vitest';
import { createDetector } from '../../src/detection/detect.ts';
import { takeAll } from '../../src/detection/take-all.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { parseGlossaries } from '../../src/platform/glossaries.ts';
import {
  changeGlossaries,
  readGlossaries,
  readGlossariesOff,
  renewOwnIndex,
  switchGlossary,
} from '../../src/platform/glossary-store.ts';
import { readOwnFilter, readOwnIndex } from '../../src/platform/own-index.ts';
import { eraseEverything } from '../../src/platform/settings-store.ts';
import { readDamaged } from '../../src/platform/stored-kind.ts';
import { exportEverything, importEverything } from '../../src/platform/transfer.ts';
import { MemoryStorage } from './support/memory-storage.ts';

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
  storage.install();
});

const FUNDS: Glossary = {
  id: 'funds',
  name: 'Funds',
  terms: [
    { term: 'Mashine Fund', also: ['MF'], definition: 'A fund.', source: 'Minutes' },
    { term: 'Bolat Fund', also: [], definition: '=1+1' },
  ],
};
const PLACES: Glossary = {
  id: 'places',
  name: 'Places',
  terms: [{ term: 'Aksu', also: [], definition: 'A town.' }],
};

/** What a page would find in a text, by what lies in storage. */
async function found(text: string): Promise<string[]> {
  const [filter, index] = await Promise.all([readOwnFilter(), readOwnIndex()]);
  if (filter === undefined || index === undefined) return [];
  return createDetector(filter, () => index, { decide: takeAll })
    .detect([{ text }])
    .map(({ start, end, entry }) => `${text.slice(start, end)} ${entry}`);
}
const TEXT = 'The MF and the Bolat Fund in Aksu';

describe('glossaries', () => {
  test('are found in texts as soon as they are stored, and no longer once they are gone', async () => {
    await changeGlossaries(() => [FUNDS, PLACES]);
    expect(await found(TEXT)).toEqual(['MF ~funds~0', 'Bolat Fund ~funds~1', 'Aksu ~places~0']);
    await changeGlossaries((all) => all.slice(1));
    expect(await found(TEXT)).toEqual(['Aksu ~places~0']);
    await changeGlossaries(() => []);
    expect(storage.stored).toEqual({});
  });

  test('that are switched off are kept and not found', async () => {
    await changeGlossaries(() => [FUNDS, PLACES]);
    await switchGlossary('funds', false);
    expect(await found(TEXT)).toEqual(['Aksu ~places~0']);
    await switchGlossary('places', false);
    expect(await found(TEXT)).toEqual([]);
    expect('glossary-filter' in storage.stored).toBe(false);
    await switchGlossary('funds', true);
    expect(await found(TEXT)).toEqual(['MF ~funds~0', 'Bolat Fund ~funds~1']);
    expect(await readGlossariesOff()).toEqual(['places']);
    expect(await readGlossaries()).toEqual([FUNDS, PLACES]);
  });

  test('and what is made of them are written together or not at all', async () => {
    await changeGlossaries(() => [PLACES]);
    const before = structuredClone(storage.stored);
    storage.fails = 'writing';
    await expect(changeGlossaries((all) => [...all, FUNDS])).rejects.toThrow('quota');
    expect(storage.stored).toEqual(before);
    storage.fails = 'never';
    const sets: string[][] = [];
    storage.onSet = (values) => sets.push(Object.keys(values).sort());
    await changeGlossaries((all) => [...all, FUNDS]);
    expect(sets).toEqual([['glossaries', 'glossary-filter', 'glossary-index']]);
  });

  test('are compiled anew when another version did it, or when the result is broken', async () => {
    await changeGlossaries(() => [FUNDS]);
    storage.version = '2.0.0';
    expect(await found(TEXT)).toEqual([]);
    await renewOwnIndex();
    expect(await found(TEXT)).toEqual(['MF ~funds~0', 'Bolat Fund ~funds~1']);
    storage.stored['glossary-index'] = { version: 1, value: { stamp: '2.0.0', index: { buckets: 7 } } };
    await renewOwnIndex();
    expect(await found(TEXT)).toEqual(['MF ~funds~0', 'Bolat Fund ~funds~1']);
    const before = structuredClone(storage.stored);
    storage.fails = 'writing';
    await renewOwnIndex();
    expect(storage.stored).toEqual(before);
  });

  test('come back from an export, and are found again', async () => {
    await changeGlossaries(() => [FUNDS, PLACES]);
    await switchGlossary('places', false);
    const before = structuredClone(storage.stored);
    const file = await exportEverything();
    expect(file).not.toContain('glossary-index');
    await eraseEverything();
    expect(await found(TEXT)).toEqual([]);
    expect(await importEverything(file)).toBeUndefined();
    expect(storage.stored).toMatchObject(before);
    const imported = structuredClone(storage.stored);
    expect(await importEverything(file.replace('A town.', 'A <b>town</b>.'))).toBe('damaged');
    expect(storage.stored).toEqual(imported);
  });
});

describe('what is stored of glossaries', () => {
  test.each([
    ['markup', { definition: 'A <b>fund</b>' }],
    ['a text that is none', { also: [7] }],
    ['no definition', { definition: '' }],
    ['a sign that nobody sees', { term: 'Mashine\u202eFund' }],
    ['more than is allowed', { definition: 'x'.repeat(2001) }],
  ])('is left out by whole glossaries when a term has %s, and kept as a copy', async (_what, change) => {
    const broken = { ...FUNDS, terms: [{ ...FUNDS.terms[0], ...change }, FUNDS.terms[1]] };
    storage.stored = { glossaries: { version: 1, value: [broken, PLACES] } };
    expect(await readGlossaries()).toEqual([PLACES]);
    await changeGlossaries((all) => all);
    expect(await readDamaged()).toEqual({ glossaries: { version: 1, value: [broken, PLACES] } });
    expect(await found(TEXT)).toEqual(['Aksu ~places~0']);
  });

  test('never marks what is in every sentence, even if storage was tampered with', async () => {
    const terms = ['the', 'a', '“x” y', 'Aksu'].map((term) => ({ term, also: [], definition: 'x' }));
    storage.stored = { glossaries: { version: 1, value: [{ id: 'evil', name: 'Evil', terms }] } };
    await renewOwnIndex();
    expect(await found(`a ${TEXT} x y`)).toEqual(['Aksu ~evil~3']);
  });

  test.each([[undefined], [null], [{}], [[7, null, 'x']], [[{ id: '<b>', name: 'x', terms: [] }]]])(
    'is nothing when it is %j',
    (stored) => {
      expect(parseGlossaries(stored)).toEqual([]);
    },
  );

  test('has each glossary once', () => {
    expect(parseGlossaries([PLACES, { ...PLACES, name: 'Again' }])).toEqual([PLACES]);
  });
});
