import { describe, expect, test } from 'vitest';
import { GLOSSARY_LIMITS } from '../../src/glossary/glossary.ts';
import { decodeFile } from '../../src/glossary/read-file.ts';
import { reading, refusals } from './reading.ts';

const MASHINE = {
  term: 'Mashine Fund',
  also: ['MF', 'the Mashine'],
  definition: 'A fund.',
  source: 'Minutes',
};
const tableOf = (...rows: string[]): string => ['term,also,definition,source', ...rows].join('\r\n');

describe('a table', () => {
  test.each([
    ['commas', tableOf('Mashine Fund,MF; the Mashine,A fund.,Minutes')],
    ['semicolons', 'Term;Also;Definition;Source\nMashine Fund;"MF; the Mashine";A fund.;Minutes\n'],
    ['tabs', 'source\tdefinition\tterm\talso\nMinutes\tA fund.\tMashine Fund\tMF;the Mashine'],
    ['a mark in front', `\ufeff${tableOf('Mashine Fund,MF;the Mashine;MF,A  fund.,Minutes')}`],
  ])('with %s gives its terms', (_what, text) => {
    expect(reading(text)).toEqual({ name: 'mine', terms: [MASHINE], problems: [] });
  });

  test('needs no more than its two columns', () => {
    expect(reading('definition,term\nA fund.,Mashine Fund')).toEqual({
      name: 'mine',
      terms: [{ term: 'Mashine Fund', also: [], definition: 'A fund.' }],
      problems: [],
    });
  });

  test('names rows as spreadsheets do, empty rows and cells of several lines counted', () => {
    expect(
      refusals(
        tableOf('Mashine Fund,,"A fund,\nof two lines",', '', ',,nameless,', 'Other Fund,,,', 'x,,One,'),
      ),
    ).toEqual(['4 no-term', '5 no-definition', '6 one-letter']);
  });

  test('with a comma too many is not cut short', () => {
    expect(refusals(tableOf('Mashine Fund,,A fund,Minutes,of May'))).toEqual(['2 extra-cells']);
  });

  test('with a quotation mark that never ends says so', () => {
    expect(refusals(tableOf('Good Fund,,Fine.,', 'Mashine Fund,,"A fund.,'))).toEqual(['3 broken-quotes']);
  });

  test('without headings is refused', () => {
    expect(reading('Mashine Fund,A fund.')).toBe('no-columns');
    expect(reading('')).toBe('no-columns');
    expect(reading('\u0000\u0001binary')).toBe('no-columns');
  });

  test('without terms is refused', () => {
    expect(reading(tableOf(''))).toBe('no-terms');
  });
});

describe('a JSON file', () => {
  test('gives its name and its terms', () => {
    const text = JSON.stringify({
      format: 'rapporteur-glossary',
      version: 1,
      name: 'Funds',
      terms: [MASHINE],
    });
    expect(reading(text)).toEqual({ name: 'Funds', terms: [MASHINE], problems: [] });
  });

  test('may be a bare list, and counts terms from 1', () => {
    expect(
      refusals(JSON.stringify([MASHINE, { term: 'Other Fund' }, 7, { ...MASHINE, term: ['x'] }])),
    ).toEqual(['2 no-definition', '3 not-text', '4 not-text']);
  });

  test.each([
    ['not-json', '{"terms": ['],
    ['no-terms', '{"words": []}'],
    ['no-terms', '{"terms": []}'],
    ['newer', '{"version": 2, "terms": []}'],
  ])('is refused as %s', (problem, text) => {
    expect(reading(text)).toBe(problem);
  });
});

describe('a term', () => {
  const refusalOf = (term: object): string | undefined =>
    refusals(JSON.stringify([{ definition: 'A fund.', ...term }]))[0]?.slice(2);

  test.each([
    ['one-letter', 'A'],
    ['one-letter', '(я)'],
    ['one-letter', 'x.'],
    ['stop-word', 'the'],
    ['stop-word', 'and'],
    ['stop-word', 'Of the'],
    ['stop-word', 'для'],
    ['no-letters', '2024'],
    ['no-letters', '12/34 (5)'],
    ['no-letters', '...'],
    ['too-long', `Fund ${'x'.repeat(GLOSSARY_LIMITS.form)}`],
    ['control', 'Mashine\u0007Fund'],
    ['control', 'Mashine \u202eFund'],
    ['control', 'Mashine \u2066Fund'],
    ['control', 'Mashine \ud800Fund'],
    ['markup', 'Mashine <b>Fund</b>'],
    ['markup', 'Fund <!-- x'],
    ['unreadable', '“Mashine” Fund'],
    ['unreadable', 'C++ Fund'],
    ['unreadable', '&Fund'],
    ['no-term', ' \u00a0 '],
  ])('is refused as %s: %j', (refusal, term) => {
    expect(refusalOf({ term })).toBe(refusal);
    if (refusal !== 'no-term') expect(refusalOf({ term: 'Fine Fund', also: [term] })).toBe(refusal);
  });

  test.each([
    'WHO',
    'US',
    'NHRI',
    'Mashine’s Fund',
    'Nº 5 Fund',
    'Fund (No. 5)',
    '資金',
    'фонд',
    'Fund 5/24',
  ])('may be %j', (term) => {
    expect(refusalOf({ term })).toBeUndefined();
  });

  test.each([
    ['markup', { definition: 'A fund.<script>alert(1)</script>' }],
    ['markup', { definition: 'A fund <img src=x onerror=alert(1)>' }],
    ['markup', { source: '<a href="x">here</a>' }],
    ['control', { definition: 'A fund\u202e.' }],
    ['too-long', { definition: 'x'.repeat(GLOSSARY_LIMITS.definition + 1) }],
    ['too-long', { source: 'x'.repeat(GLOSSARY_LIMITS.source + 1) }],
    ['too-many-forms', { also: Array.from({ length: GLOSSARY_LIMITS.also + 1 }, (_, at) => `Fund ${at}`) }],
  ])('with more than text, or more text than fits, is refused as %s', (refusal, term) => {
    expect(refusalOf({ term: 'Mashine Fund', ...term })).toBe(refusal);
  });

  test('may compare: less-than is no markup', () => {
    expect(
      refusalOf({ term: 'Mashine Fund', definition: 'Pays where income < five, not > six, and x<y.' }),
    ).toBeUndefined();
  });

  test('that another row has is reported with that row, in any of its forms', () => {
    const text = JSON.stringify([
      { term: 'Mashine Fund', also: ['MF'], definition: 'One.' },
      { term: 'mashine-fund', definition: 'Another.' },
      { term: 'Other', also: ['MF'], definition: 'Third.' },
      { term: 'mf', definition: 'Not the acronym.' },
    ]);
    const read = reading(text);
    expect(typeof read === 'string' ? read : read.problems).toEqual([
      { row: 2, refusal: 'duplicate', text: 'mashine-fund', like: 1 },
      { row: 3, refusal: 'duplicate', text: 'MF', like: 1 },
    ]);
  });
});

describe('a file', () => {
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ]);

  test('may be UTF-8 or, marked, UTF-16', () => {
    expect(decodeFile(new TextEncoder().encode('\ufeffécrit'))).toEqual({ text: 'écrit' });
    expect(decodeFile(utf16('фонд'))).toEqual({ text: 'фонд' });
  });

  test('in another encoding is refused, not garbled', () => {
    expect(decodeFile(new Uint8Array([0x66, 0xe9, 0x6c]))).toBe('not-utf8');
  });

  test('that is too large is refused before it is read', () => {
    expect(decodeFile(new Uint8Array(GLOSSARY_LIMITS.file + 1))).toBe('too-large');
  });

  test('with too many terms is refused', () => {
    const rows = Array.from({ length: GLOSSARY_LIMITS.terms + 1 }, (_, at) => `Fund a${at},,x,`);
    expect(reading(tableOf(...rows))).toBe('too-many');
    expect(reading(JSON.stringify(rows.map((term) => ({ term, definition: 'x' }))))).toBe('too-many');
  });
});
