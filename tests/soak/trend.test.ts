import { expect, test } from 'vitest';
import { trendOf } from '../../scripts/soak/trend.ts';

const series = (at: (step: number) => number): number[] => Array.from({ length: 40 }, (_, step) => at(step));

test('what warms up and then stays is flat', () => {
  expect(trendOf(series((step) => Math.min(step, 6) * 10))).toEqual({ early: 60, late: 60, flat: true });
});

test('what is noisy around one level is flat', () => {
  expect(trendOf(series((step) => 100 + (step % 3)))?.flat).toBe(true);
});

test('what keeps growing is not', () => {
  expect(trendOf(series((step) => 100 + step))).toEqual({ early: 114.5, late: 134.5, flat: false });
});

test('a single spike is no growth', () => {
  expect(trendOf(series((step) => (step === 38 ? 900 : 100)))?.flat).toBe(true);
});

test('a few measurements tell nothing', () => {
  expect(trendOf([1, 2, 3])).toBeUndefined();
});
