import { expect, test } from 'vitest';
import { compileFamilies, entriesOfFamilies } from '../../src/detection/families.ts';
import { FAMILIES, type Family } from '../../src/reference/entry.ts';

const ids = [...FAMILIES, 'unknown'].map((family) => `of-${family}`);
const families = compileFamilies(
  ids,
  new Map(FAMILIES.map((family) => [`of-${family}`, { family }] as const)),
);

test.each(FAMILIES)('the entries of %s are found among all', (family) => {
  expect([...entriesOfFamilies(ids, families, [family])]).toEqual([`of-${family}`]);
});

test('entries of no known family belong to none', () => {
  expect(entriesOfFamilies(ids, families, FAMILIES).has('of-unknown')).toBe(false);
  expect(entriesOfFamilies(ids, '', ['rights' as Family]).size).toBe(0);
});
