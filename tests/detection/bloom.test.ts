import { expect, test } from 'vitest';
import { bloomSetOf, seemsIn } from '../../src/detection/bloom.ts';

const keys = (from: number, count: number): Set<number> =>
  new Set(Array.from({ length: count }, (_, at) => Math.imul(from + at, 0x9e3779b1)));

test('a set holds all of its keys and few strangers', () => {
  const own = keys(1, 4000);
  const set = bloomSetOf(own, 12);
  expect([...own].every((key) => seemsIn(set, key))).toBe(true);
  const strangers = [...keys(1_000_000, 20_000)].filter((key) => !own.has(key));
  const taken = strangers.filter((key) => seemsIn(set, key)).length / strangers.length;
  expect(taken).toBeLessThan(0.04);
});

test('more bits let fewer strangers in', () => {
  const own = keys(1, 4000);
  const strangers = [...keys(1_000_000, 20_000)];
  const taken = (bits: number): number => {
    const set = bloomSetOf(own, bits);
    return strangers.filter((key) => seemsIn(set, key)).length;
  };
  expect(taken(16)).toBeLessThan(taken(6));
});

test('an empty set holds nothing', () => {
  expect(seemsIn(bloomSetOf(new Set(), 10), 1)).toBe(false);
});
