import { describe, expect, test } from 'vitest';
import { mergeForms, termsOf } from '../../src/platform/terms-of.ts';

const reason = { kind: 'unambiguous' } as const;
const mention = (entry: string, surface: string, misnomer?: string) => ({ entry, surface, misnomer, reason });

describe('the list of terms', () => {
  test('stands in the order of the first mention and counts each form', () => {
    const terms = termsOf([
      mention('upr', 'UPR'),
      mention('cat', 'CAT'),
      mention('upr', 'the review', 'No.'),
      mention('upr', 'UPR'),
    ]);
    expect(terms.map(({ entry, count }) => [entry, count])).toEqual([
      ['upr', 3],
      ['cat', 1],
    ]);
    expect(terms[0]?.surface).toBe('UPR');
    expect(terms[0]?.misnomer).toBe('No.');
    expect(terms[0]?.forms.map(({ surface, count }) => [surface, count])).toEqual([
      ['UPR', 2],
      ['the review', 1],
    ]);
  });

  test('merges the forms of two frames', () => {
    const one = [{ surface: 'UPR', count: 1, reason }];
    const other = [
      { surface: 'Review', count: 3, reason },
      { surface: 'UPR', count: 1, reason },
    ];
    expect(mergeForms(one, other).map(({ surface, count }) => [surface, count])).toEqual([
      ['Review', 3],
      ['UPR', 2],
    ]);
  });
});
