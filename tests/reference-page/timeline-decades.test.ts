import { expect, test } from 'vitest';
import type { Entry, KeyDate } from '../../src/reference/entry.ts';
import { beginningsByDecade } from '../../src/reference-page/timeline-decades.ts';

const entry = (id: string, ...dates: readonly KeyDate[]): Entry => ({ id, dates }) as unknown as Entry;

test('things are placed by the year in which they began, from 1919 on', () => {
  const decades = beginningsByDecade([
    entry('covenant', { event: 'in-force', date: '1976-03-23' }, { event: 'adopted', date: '1966-12-16' }),
    entry('magna-carta', { event: 'adopted', date: '1215' }),
    entry('office', { event: 'established', date: '1919' }),
    entry('other', { event: 'adopted', date: '1966-12-07' }),
    entry('fifth', { event: 'established', date: '1965' }),
    entry('undated'),
    entry('gone', { event: 'ended', date: '2006' }),
  ]);
  expect(
    decades.map(({ decade, years }) => [
      decade,
      years.map(({ year, began }) => [year, began.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [1910, [[1919, ['office']]]],
    [
      1960,
      [
        [1965, ['fifth']],
        [1966, ['other', 'covenant']],
      ],
    ],
  ]);
});
