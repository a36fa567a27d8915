import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { FormIndex } from '../../src/detection/form-index.ts';
import { readFilter } from '../../src/detection/openings.ts';
import { scan } from '../../src/detection/scan.ts';
import { FORMS } from './forms.ts';
import { oracle } from './oracle.ts';

const compiled = compileForms(FORMS);
const filter = readFilter(compiled.filter);
const index = new FormIndex(compiled.index);

const detected = (text: string): unknown =>
  // The oracle knows nothing of slips; they have tests of their own.
  scan(filter, () => index, text, false).map(({ start, end, forms }) => ({
    start,
    end,
    entries: [...new Set(forms.map((number) => index.entryId(index.entry(number))))].sort(),
  }));

/** A form's text with the differences that folding forgives, and some that it doesn't. */
const disturbed = fc
  .tuple(
    fc.constantFrom(...FORMS.map(({ text }) => text)),
    fc.array(
      fc.tuple(
        fc.nat(60),
        fc.constantFrom(
          '\u00ad',
          '\u200b',
          '\u0301',
          ' ',
          '\n',
          '-\n',
          '.',
          'x',
          '\u00a0',
          '\u200d',
          '\u00ad\n',
        ),
      ),
      {
        maxLength: 3,
      },
    ),
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\n'),
      (text) => text.replaceAll(' ', '-'),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll('o', 'ó'),
      (text) => text.replaceAll('fl', 'ﬂ'),
      (text) => text.replaceAll(',', ''),
      (text) => [...text].join('.'),
      (text) => `${text}s`,
      (text) => `${text}12`,
      (text) => `${text}.`,
      (text) => `${text}’s`,
    ),
  )
  .map(([text, insertions, change]) => {
    let result = change(text);
    for (const [at, what] of insertions)
      result = result.slice(0, at % (result.length + 1)) + what + result.slice(at % (result.length + 1));
    return result;
  });

const noise = fc.oneof(
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\f',
    ', ',
    '. ',
    ' – ',
    '-',
    '—',
    '’',
    '(',
    ')',
    '_',
    '1',
    'é',
    'ю',
    '人',
    '😀',
    'İ',
    'ß',
    'ﬁ',
  ),
  fc.string({ maxLength: 4 }).map((text) => text.replace(/[@/:]/g, ' ').replace(/\.(?=\w)/g, ' ')),
);

describe('scan', () => {
  test('finds what the slow oracle finds, on names disturbed in every way', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(disturbed, noise), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(detected(text)).toEqual(oracle(FORMS, text));
      }),
      { numRuns: 4000, examples: [[['Convención contra la-\n\u00ad-\n Tortura']]] },
    );
  });

  test('finds what the slow oracle finds, on random Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (random) => {
        const text = `${random} rule of law ${random}UNHRC`.replace(/[@/:.]/g, ' ');
        expect(detected(text)).toEqual(oracle(FORMS, text));
      }),
      { numRuns: 1500 },
    );
  });
});
