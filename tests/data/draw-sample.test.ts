import { describe, expect, test } from 'vitest';
import { drawSample } from '../../scripts/data/draw-sample.ts';

const flowers = (family: string, count: number) =>
  Array.from({ length: count }, (_, nth) => ({ id: `${family}-${nth}`, family }));
const GARDEN = [...flowers('roses', 60), ...flowers('lilies', 30), ...flowers('asters', 10)];
const ids = (seed: string, items = GARDEN) => drawSample(items, seed, 20).map(({ id }) => id);

describe('drawSample', () => {
  test('the same seed draws the same, whatever the order of the items', () => {
    expect(ids('c915f0e', GARDEN.toReversed())).toEqual(ids('c915f0e'));
  });

  test('another seed draws others', () => {
    expect(ids('a8cfc42')).not.toEqual(ids('c915f0e'));
  });

  test('draws as many as asked, each once', () => {
    expect(new Set(ids('c915f0e')).size).toBe(20);
  });

  test.each(['c915f0e', 'a8cfc42', '7ea4351'])('each family has its share with seed %s', (seed) => {
    const drawn = drawSample(GARDEN, seed, 20);
    const share = (family: string) => drawn.filter((item) => item.family === family).length;
    expect([share('roses'), share('lilies'), share('asters')]).toEqual([12, 6, 2]);
  });

  test.each([0, 101, 1.5])('refuses a sample of %s', (count) => {
    expect(() => drawSample(GARDEN, 'c915f0e', count)).toThrow(RangeError);
  });
});
