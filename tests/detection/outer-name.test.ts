import { expect, test } from 'vitest';
import { isPartOfLongerName } from '../../src/detection/outer-name.ts';

const within = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return isPartOfLongerName(text, start, start + name.length);
};

test.each([
  ['the Istanbul Convention Center opens', 'Istanbul Convention', true],
  ['Paris Principles Consulting Ltd', 'Paris Principles', true],
  ['the Istanbul Convention entered', 'Istanbul Convention', false],
  ['the Paris Principles. Consulting experts', 'Paris Principles', false],
  ['rule of law Center', 'rule of law', false],
])('in %j, %j is part of a longer name: %s', (text, name, expected) => {
  expect(within(text, name)).toBe(expected);
});
