import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/detection/mention.ts';
import { outsideOf, within, withoutOverlaps } from '../../src/detection/overlaps.ts';

const range = (start: number, end: number) => ({ start, end, forms: [] });
const mention = (start: number, end: number, passage = 0): Mention => ({
  passage,
  start,
  end,
  entry: 'x',
  alternatives: [],
  reason: { kind: 'unambiguous' },
});
const places = (ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => [start, end]);

describe('what lies within a longer match', () => {
  test('a part at the beginning, in the middle and at the end', () => {
    const matches = [range(0, 5), range(0, 30), range(10, 15), range(20, 30)];
    expect(places(within(matches))).toEqual([
      [0, 5],
      [10, 15],
      [20, 30],
    ]);
  });

  test('neither overlapping nor following matches', () => {
    expect(within([range(0, 10), range(5, 15), range(20, 30)])).toEqual([]);
  });
});

describe('mentions that overlap', () => {
  test('the longer stays', () => {
    expect(places(withoutOverlaps([mention(0, 5), mention(0, 12), mention(8, 12), mention(14, 20)]))).toEqual(
      [
        [0, 12],
        [14, 20],
      ],
    );
  });
});

describe('what lies within a refused name', () => {
  test('goes, in its own passage only', () => {
    const mentions = [mention(2, 5), mention(12, 15), mention(2, 5, 1)];
    expect(outsideOf([{ passage: 0, start: 0, end: 10 }], mentions)).toEqual([
      mention(12, 15),
      mention(2, 5, 1),
    ]);
  });

  test('a mention that only overlaps it stays', () => {
    expect(outsideOf([{ passage: 0, start: 0, end: 10 }], [mention(8, 15)])).toHaveLength(1);
  });

  test('a mention of the same extent stays: it is another reading of the same words', () => {
    expect(outsideOf([{ passage: 0, start: 0, end: 10 }], [mention(0, 10), mention(5, 10)])).toEqual([
      mention(0, 10),
    ]);
  });
});
