import { describe, expect, test } from 'vitest';
import { forEachCandidate } from '../../src/detection/candidates.ts';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { readFilter } from '../../src/detection/openings.ts';
import { form } from './forms.ts';

const filter = readFilter(
  compileForms([
    form('CAT', 'cat', { case: 'exact' }),
    form('Committee against Torture', 'cat-committee'),
    form('Special Rapporteur on the situation of human rights in Belarus', 'sr-belarus'),
    form('UN', 'un', { case: 'exact' }),
  ]).filter,
);

/** The words at which candidates begin, each with the next two. */
function candidates(text: string): string[] {
  const found: string[] = [];
  forEachCandidate(filter, text, (start) => {
    found.push(text.slice(start).split(/\s+/u).slice(0, 3).join(' '));
    return 0;
  });
  return found;
}

describe('candidates', () => {
  test.each([
    ['the CAT said', 'CAT said'],
    ['a committee against torture met', 'committee against torture'],
    ['COMMITTEE\nAGAINST TORTURE', 'COMMITTEE AGAINST TORTURE'],
    ['Committee against Torture12 met', 'Committee against Torture12'],
    ['the Special Rapporteur on the situation', 'Special Rapporteur on'],
    // One slip is forgiven in long names.
    ['the Special Rapporteur om the situation', 'Special Rapporteur om'],
    ['the U.N. said', 'U.N. said'],
    ['the Com\u00admittee against', 'Com\u00admittee against'],
  ])('are found in “%s”', (text, expected) => {
    expect(candidates(text)).toContain(expected);
  });

  test.each([
    'the cat sat on the mat',
    'a committee against corruption',
    'the committee',
    'a special rapporteur with somebody else',
    'special effects',
  ])('are few elsewhere: “%s”', (text) => {
    expect(candidates(text)).toEqual([]);
  });
});
