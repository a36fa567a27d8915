import { expect, test } from 'vitest';
import type { TermOfPage } from '../../src/popup/page-terms.ts';
import { inOrder } from '../../src/popup/term-order.ts';
import type { Entry, Family } from '../../src/reference/entry.ts';

const term = (entry: string, count: number): TermOfPage => ({
  entry,
  count,
  surface: entry,
  forms: [],
  frames: [],
});
const TERMS = [term('a', 1), term('b', 3), term('c', 3), term('d', 2)];
const families: Readonly<Record<string, Family>> = { a: 'terms', b: 'europe', c: 'un-treaties', d: 'europe' };
const entries = new Map(
  Object.entries(families).map(([id, family]) => [id, { id, family } as unknown as Entry]),
);
const ids = (terms: readonly TermOfPage[]): string => terms.map(({ entry }) => entry).join('');

test('terms are listed as on the page, by count or by family; equals keep the order of the page', () => {
  expect(ids(inOrder(TERMS, 'page', entries))).toBe('abcd');
  expect(ids(inOrder(TERMS, 'count', entries))).toBe('bcda');
  expect(ids(inOrder(TERMS, 'family', entries))).toBe('cbda');
});
