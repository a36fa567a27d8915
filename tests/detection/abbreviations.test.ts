import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../src/detection/abbreviations.ts';

describe('findDefinitions', () => {
  test.each([
    ['the Universal Periodic Review (UPR) of', 'UPR', 'Universal Periodic Review'],
    ['the Universal\n  Periodic Review ("UPR")', 'UPR', 'Universal Periodic Review'],
    ['a national human rights institution (hereinafter NHRI)', 'NHRI', 'national human rights institution'],
    ['UPR (Universal Periodic Review)', 'UPR', 'Universal Periodic Review'],
    ['the University of Puerto Rico (the UPR)', 'UPR', 'University of Puerto Rico'],
  ])('reads %j', (text, short, long) => {
    expect(findDefinitions(text)).toEqual([expect.objectContaining({ short, long })]);
  });

  test.each(['the Council (in Geneva)', 'adopted (1966)', 'no brackets', 'the Council (UPR'])(
    'finds none in %j',
    (text) => {
      expect(findDefinitions(text)).toEqual([]);
    },
  );

  test('gives the range of the long form in the original', () => {
    const text = 'xx Universal  Periodic\nReview (UPR)';
    const [definition] = findDefinitions(text);
    expect(text.slice(definition?.start, definition?.end)).toBe('Universal  Periodic\nReview');
  });
});
