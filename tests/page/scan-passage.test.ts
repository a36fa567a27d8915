import { expect, test } from 'vitest';
import { cutsOf, PART_LENGTH } from '../../src/page/scan-passage.ts';

test('a text of ordinary length is one part', () => {
  expect(cutsOf('a sentence')).toEqual([0]);
});

test('a huge text is cut at the ends of sentences', () => {
  const text = 'This is a sentence of some length. '.repeat(4000);
  const cuts = cutsOf(text);
  expect(cuts.length).toBeGreaterThan(4);
  for (const cut of cuts.slice(1)) expect(text.charAt(cut - 1)).toBe('.');
  for (const [at, cut] of cuts.entries())
    expect((cuts[at + 1] ?? text.length) - cut).toBeLessThanOrEqual(PART_LENGTH);
});

test('a huge text without sentences is cut all the same', () => {
  expect(cutsOf('x'.repeat(PART_LENGTH * 3)).length).toBeGreaterThanOrEqual(3);
});
