import { expect, test } from 'vitest';
import { numbersIn } from '../../scripts/data/rules/numbers.ts';

test.each([
  ['47 members', [47]],
  ['forty-seven members', [47]],
  ['one hundred and fifty boats', [150]],
  ['two thousand boats', [2000]],
  ['1,200 boats', [1200]],
  ['a 12-member body of the 1990s', [12, 1990]],
  ['adopted 2002-12-18', [2002, 12, 18]],
  ['one of the boats', []],
  ['C190 and A3', []],
  ['often tend', []],
])('%s: %j', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
});
