import { describe, expect, test } from 'vitest';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { createDetector } from '../../src/detection/detect.ts';
import type { Mention } from '../../src/detection/mention.ts';
import { takeAll, withOwn } from '../../src/detection/take-all.ts';
import type { Form } from '../../src/reference/form.ts';

const form = (text: string, entry: string): Form => ({ text, entry, case: 'fold', plural: false });

const takenFrom = (text: string, lang?: string): string[] => {
  const { filter, index } = compileForms([
    form('mashine fund', '~mine~0'),
    form('fund', '~mine~1'),
    form('mashine fund', '~other~0'),
    { ...form('MF', '~mine~2'), case: 'exact' },
  ]);
  const detector = createDetector(filter, () => index, { decide: takeAll });
  return detector
    .detect([lang === undefined ? { text } : { text, lang }])
    .map(({ start, end, entry, alternatives }) =>
      [text.slice(start, end), entry, ...alternatives].join(' → '),
    );
};

describe('the reader’s own terms', () => {
  test('are taken in any text, the longest first, with all that have the same letters', () => {
    expect(takenFrom('The Mashine Fund, a fund')).toEqual([
      'Mashine Fund → ~mine~0 → ~other~0',
      'fund → ~mine~1',
    ]);
  });

  test('are taken in texts of every language, and behind words that would change a name of the reference', () => {
    expect(takenFrom('Le MF du Sud-Est', 'fr')).toEqual(['MF → ~mine~2']);
    expect(takenFrom('the European Regional MF')).toEqual(['MF → ~mine~2']);
  });
});

describe('own mentions beside those of the reference', () => {
  const mention = (start: number, end: number, entry: string, passage = 0): Mention => ({
    passage,
    start,
    end,
    entry,
    alternatives: [],
    reason: entry.startsWith('~') ? { kind: 'own-glossary' } : { kind: 'unambiguous' },
  });
  const shown = (ours: readonly Mention[], own: readonly Mention[]): string[] =>
    withOwn(ours, own).map(({ start, entry, alternatives }) => [start, entry, ...alternatives].join(' '));

  test('stand in the order of the text', () => {
    expect(
      shown(
        [mention(9, 12, 'cat'), mention(0, 3, 'crc', 1)],
        [mention(0, 4, '~a~0'), mention(5, 8, '~a~1', 1)],
      ),
    ).toEqual(['0 ~a~0', '9 cat', '0 crc', '5 ~a~1']);
  });

  test('give way to a longer one, whosever it is', () => {
    expect(shown([mention(4, 9, 'cat')], [mention(0, 9, '~a~0')])).toEqual(['0 ~a~0']);
    expect(shown([mention(0, 9, 'cat')], [mention(4, 9, '~a~0')])).toEqual(['0 cat']);
  });

  test('are another sense of the same letters, the first of the others', () => {
    const ours = { ...mention(0, 3, 'cat'), alternatives: ['catan'] };
    const own = { ...mention(0, 3, '~a~0'), alternatives: ['~b~0'] };
    expect(shown([ours], [own])).toEqual(['0 cat ~a~0 ~b~0 catan']);
  });
});
