import { expect, test } from 'vitest';
import { isOld } from '../../src/reference/dataset-age.ts';

test.each([
  ['2026.11', '2026-11-26', false],
  ['2026.11', '2027-10-31', false],
  ['2026.11', '2027-11-01', true],
  ['2026.01', '2027-01-01', true],
  ['2026.12', '2027-01-01', false],
])('a dataset of %s on %s is old: %s', (version, today, old) => {
  expect(isOld(version, today)).toBe(old);
});
