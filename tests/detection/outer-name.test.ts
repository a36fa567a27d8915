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
  ['the Committee on Human Rights and Gender Equality', 'Human Rights', true],
  ['the Ministry of Gender Equality', 'Gender Equality', true],
  ['a report on Human Rights', 'Human Rights', false],
  ['an international law firm', 'international law', true],
  ['two human rights law firms', 'human rights', true],
  ['international law firmly', 'international law', false],
  ['state, federal and international law enforcement authorities', 'international law', true],
  ['human rights enforcement mechanisms', 'human rights', false],
  ['fraudulent under any rule of law of the state', 'rule of law', true],
  ['the new Commonwealth of Australia', 'Commonwealth', true],
  ['the Commonwealth of Nations', 'Commonwealth', false],
  ['democracy or the rule of law', 'rule of law', false],
])('in %j, %j is part of a longer name: %s', (text, name, expected) => {
  expect(within(text, name)).toBe(expected);
});

test('an international body “of” a place is another one', () => {
  const text = 'the Human Rights Council of Australia and the Human Rights Council of the United Nations';
  const at = text.indexOf('Human Rights Council');
  const last = text.lastIndexOf('Human Rights Council');
  expect(isPartOfLongerName(text, at, at + 20, true)).toBe(true);
  expect(isPartOfLongerName(text, at, at + 20, false)).toBe(false);
  expect(isPartOfLongerName(text, last, last + 20, true)).toBe(false);
});
