import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';

/** Where the tables of States lie. */
export const STATES_FOLDER = path.join(import.meta.dirname, '../../../data/states');

/** A row of a table, its cells by the names of their columns; an empty cell is absent. */
export type Row = Readonly<Partial<Record<string, string>>>;

/** A table as it was read, and what was wrong with its form. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
}

/** Reads a table of comma-separated values with a head line. */
export function parseTable(name: string, text: string): Table {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map(
    (row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
  );
  return {
    name,
    rows,
    problems: errors.map(({ row, message }) => `line ${(row ?? 0) + 2}: ${message}`),
  };
}

/** @param name Path below the folder of States, without `.csv`. */
export async function readTable(name: string, root = STATES_FOLDER): Promise<Table> {
  return parseTable(name, await readFile(path.join(root, `${name}.csv`), 'utf8'));
}
