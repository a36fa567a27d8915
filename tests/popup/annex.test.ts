import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeAnnex } from '../../src/popup/annex.ts';
import type { Entry } from '../../src/reference/entry.ts';

const entry = (name: string, gloss: string, acronym?: string): Entry => ({
  id: name.toLowerCase(),
  name,
  ...(acronym === undefined ? {} : { acronym }),
  kind: 'term',
  family: 'terms',
  regions: [],
  gloss,
  summary: { text: '', terms: [] },
  aliases: [],
  misnomers: [],
  names: {},
  dates: [],
  relations: [],
  confusedWith: [],
  citation: {},
  sources: [],
  checkedMonth: '2026-11',
});
const ENTRIES = [
  entry('Shadow report', 'Report beside that of a State'),
  entry('Universal Periodic Review', 'Review of every State', 'UPR'),
  entry('Committee against Torture', 'Experts, ten of them', 'CAT'),
];

describe('the annex', () => {
  test('has abbreviations first, then terms, in alphabetical order', () => {
    expect(writeAnnex(ENTRIES, 'plain')).toBe(
      'Abbreviations and terms used\n\nCAT\tCommittee against Torture: Experts, ten of them\nUPR\tUniversal Periodic Review: Review of every State\nShadow report: Report beside that of a State\n',
    );
  });

  test('is read by Markdown as a list, whatever is in the names', () => {
    expect(writeAnnex([entry('A*b_c', 'd [e]')], 'markdown')).toBe(
      '## Abbreviations and terms used\n\n- **A\\*b\\_c**: d \\[e\\]\n',
    );
  });

  test('is a table that a CSV reader reads back', () => {
    const { data } = Papa.parse<string[]>(writeAnnex(ENTRIES, 'csv'));
    expect(data[1]).toEqual(['CAT', 'Committee against Torture', 'Experts, ten of them']);
    expect(data).toHaveLength(4);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('gives a spreadsheet no formula: %s', (name) => {
    const { data } = Papa.parse<string[]>(writeAnnex([entry(name, 'x')], 'csv'));
    expect(data[1]?.[1]).toBe(`'${name}`);
  });
});
