import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/bench/report.ts';
import { median, percentile } from '../../scripts/bench/timing.ts';

test('the report says which goals are missed, and how many are met', () => {
  const report = reportOf([
    { row: 1, what: 'Scan', goal: '≤ 2×', value: '3×', met: false },
    { row: 2, what: 'Against a|b', goal: '≥ 12×', value: '14×', met: true, note: 'same matches' },
  ]);
  expect(report).toContain('| 1 | Scan | ≤ 2× | 3× | **no** |  |');
  expect(report).toContain('a\\|b');
  expect(report).toContain('1 of 2 lines meet their goal.');
});

test('medians and percentiles are values that were measured', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(() => median([])).toThrow(RangeError);
});
