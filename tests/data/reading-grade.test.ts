import { describe, expect, test } from 'vitest';
import { readingGrade, syllablesOf } from '../../scripts/data/rules/reading-grade.ts';

test.each([
  ['boat', 1],
  ['table', 2],
  ['treaty', 2],
  ['rights', 1],
  ['based', 1],
  ['adopted', 3],
  ['committee', 3],
  ['independent', 4],
  ['follow-up', 3],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

describe('readingGrade', () => {
  test('short sentences of short words ask for little', () => {
    expect(readingGrade('The boat is red. It can go far. We like it.', new Set())).toBeLessThan(2);
  });

  test('a name counts as one short word', () => {
    const names = new Set(['international convention on maritime arbitration']);
    const plain = 'The boat follows it in all things.';
    const named = 'The boat follows the International Convention on Maritime Arbitration in all things.';
    expect(readingGrade(named, names) - readingGrade(plain, names)).toBeLessThan(1);
  });
});
