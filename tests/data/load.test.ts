import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseEntries } from '../../scripts/data/load.ts';
import { sampleEntry } from './sample-entries.ts';

const file = (stem: string, text: string, folder = 'terms') => ({ folder, stem, text });
const soundText = (id: string): string => stringify(sampleEntry(id));
const linesOf = (...files: ReturnType<typeof file>[]): string[] =>
  parseEntries(files).problems.map(({ where, what }) => `${where}: ${what}`);

describe('parseEntries', () => {
  test('reads sound files in the order of their places', () => {
    const { entries, problems } = parseEntries([file('b', soundText('b')), file('a', soundText('a'))]);
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });

  test('says what is wrong with a file that is no YAML, and in which line', () => {
    expect(linesOf(file('a', 'id: a\nname: "open\n'))).toEqual([
      expect.stringMatching(/^terms\/a: is not readable as YAML: .+ \(line \d+\)$/),
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b'],
    ['a word', 'hello'],
  ])('takes %s for no entry', (_what, text) => {
    expect(linesOf(file('a', text)).length).toBeGreaterThan(0);
  });

  test('names a missing field', () => {
    expect(linesOf(file('a', soundText('a').replace(/^gloss:.*\n/mu, '')))).toEqual([
      'terms/a: "gloss" is missing',
    ]);
  });

  test('names a field that does not exist', () => {
    expect(linesOf(file('a', `${soundText('a')}colour: green\n`))).toEqual([
      'terms/a: "colour" is not a field',
    ]);
  });

  test('says where in the file a value is wrong', () => {
    const text = stringify(sampleEntry('a', { dates: [{ event: 'adopted', date: '1st of May' }] }));
    expect(linesOf(file('a', text))).toEqual([
      expect.stringMatching(/^terms\/a: dates 1, date: is not written as it should be/),
    ]);
  });

  test('a missing source is a problem', () => {
    expect(linesOf(file('a', stringify(sampleEntry('a', { sources: [] }))))).toEqual([
      'terms/a: sources: must NOT have fewer than 1 items',
    ]);
  });

  test('the id is the name of the file and the family its folder', () => {
    expect(linesOf(file('b', soundText('a')))).toEqual(['terms/b: id is "a", but the file is called b.yaml']);
    expect(linesOf(file('a', soundText('a'), 'rights'))).toEqual([
      'rights/a: family is "terms", but the file lies in rights/',
    ]);
  });

  test('two files with one id', () => {
    const other = stringify(sampleEntry('a', { family: 'rights' }));
    expect(linesOf(file('a', soundText('a')), file('a', other, 'rights'))).toEqual([
      'rights/a: has the same id as terms/a',
    ]);
  });

  test('knows the ids of broken files too', () => {
    expect(parseEntries([file('broken', '- ')]).ids).toEqual(new Set(['broken']));
  });
});
