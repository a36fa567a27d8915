import { describe, expect, test } from 'vitest';
import { LONGEST_NOTE, parseSaved, withNote, withSaved } from '../../src/platform/saved-store.ts';

describe('saved entries', () => {
  test('keep what is valid of what lies in storage', () => {
    expect(
      parseSaved([
        { entry: 'iccpr', note: 'for chapter 2' },
        { entry: '<b>', note: '' },
        'iccpr',
        { entry: 'iccpr', note: 'again' },
        { entry: 'cat', note: 7 },
      ]),
    ).toEqual([
      { entry: 'iccpr', note: 'for chapter 2' },
      { entry: 'cat', note: '' },
    ]);
    expect(parseSaved({ entry: 'iccpr' })).toEqual([]);
  });

  test('are added at the end, once, and keep their note', () => {
    const one = [{ entry: 'cat', note: 'mine' }];
    expect(withSaved(one, 'cat', true)).toEqual(one);
    expect(withSaved(one, 'iccpr', true).map(({ entry }) => entry)).toEqual(['cat', 'iccpr']);
    expect(withSaved(one, 'cat', false)).toEqual([]);
  });

  test('take a note on the one entry, no longer than is kept', () => {
    const two = withSaved([{ entry: 'cat', note: '' }], 'iccpr', true);
    const noted = withNote(two, 'iccpr', 'x'.repeat(LONGEST_NOTE + 5));
    expect(noted[0]?.note).toBe('');
    expect(parseSaved(noted)).toEqual(noted);
  });
});
