import Papa from 'papaparse';
import type { Refusal } from './check-term.ts';
import type { Glossary } from './glossary.ts';

/** The columns of a glossary's table, in the order in which they are written. */
export const COLUMNS = ['term', 'also', 'definition', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** Parts the other ways of writing in their cell. No name holds it. */
const BETWEEN_FORMS = ';';

/**
 * A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe in front; cells that have
 * apostrophes there already get one more, so that reading takes exactly one away.
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const readCell = (cell: string): string =>
  cell.startsWith("'") && LIKE_FORMULA.test(cell) ? cell.slice(1) : cell;

/** One row of a file that is not empty, with its number as a spreadsheet shows it. */
export interface FileRow {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>> | { readonly refusal: Refusal };
}

const headingsOf = (row: readonly string[] | undefined): string[] =>
  (row ?? []).map((cell) => cell.trim().toLowerCase());

const isHeader = (headings: readonly string[]): boolean =>
  headings.includes('term') && headings.includes('definition');

/** What parts the cells of a file: what spreadsheets write depends on the reader's country. */
function delimiterOf(text: string): string | undefined {
  return [',', ';', '\t'].find((delimiter) =>
    isHeader(headingsOf(Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0])),
  );
}

/**
 * Reads a table.
 * @param most More rows than this are not read.
 * @returns Its rows, or `undefined` when the first row doesn't name the columns `term` and `definition`.
 */
export function readCsv(text: string, most: number): FileRow[] | undefined {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return undefined;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: most + 1 });
  const headings = headingsOf(data[0]);
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])));
  const column = (cells: readonly string[], name: Column): string => {
    const at = headings.indexOf(name);
    return at < 0 ? '' : readCell(cells[at] ?? '');
  };
  return data.flatMap((cells, at): FileRow[] => {
    if (at === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const row = at + 1;
    if (broken.has(at)) return [{ row, cells: { refusal: 'broken-quotes' } }];
    if (cells.slice(headings.length).some((cell) => cell.trim() !== ''))
      return [{ row, cells: { refusal: 'extra-cells' } }];
    const [term = '', also = '', definition = '', source = ''] = COLUMNS.map((name) => column(cells, name));
    return [{ row, cells: { term, also, definition, source } }];
  });
}

/** The other ways of writing in a cell. */
export const formsIn = (cell: string): string[] => cell.split(BETWEEN_FORMS);

/** A glossary as a table that spreadsheets open safely and that is read back as it was. */
export function writeCsv({ terms }: Glossary): string {
  const rows = terms.map(({ term, also, definition, source }) => [
    term,
    also.join(`${BETWEEN_FORMS} `),
    definition,
    source ?? '',
  ]);
  // With the mark in front, spreadsheets know that it is UTF-8.
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: LIKE_FORMULA })}\r\n`;
}
