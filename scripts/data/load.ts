import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { type EntrySource, placeOf } from './entry-source.ts';
import type { Problem } from './problem.ts';
import { placeProblems } from './rules/place.ts';
import { isEntrySource, schemaProblems } from './rules/schema.ts';

/** Where the entries lie. */
export const ENTRIES_FOLDER = path.join(import.meta.dirname, '../../data/entries');

/** An entry's file as it was read. */
export interface EntryFile {
  /** Name of the folder it lies in. */
  readonly folder: string;
  /** File name without `.yaml`. */
  readonly stem: string;
  readonly text: string;
}

/** What could be read of the data, and what couldn't. */
export interface LoadedData {
  /** Sound by the schema, in the order of families and ids. */
  readonly entries: readonly EntrySource[];
  /** Ids of all files, broken ones too: a link to them is not dead. */
  readonly ids: ReadonlySet<string>;
  /** Files that are no YAML, or not what the schema asks. */
  readonly problems: readonly Problem[];
}

/** Reads the files of all entries below a folder, in alphabetical order. */
export async function readEntryFiles(root = ENTRIES_FOLDER): Promise<EntryFile[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((each) => each.isDirectory());
  const files = await Promise.all(
    folders.map(async ({ name: folder }) => {
      const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.yaml'));
      return Promise.all(
        names.map(async (name) => ({
          folder,
          stem: path.basename(name, '.yaml'),
          text: await readFile(path.join(root, folder, name), 'utf8'),
        })),
      );
    }),
  );
  return files.flat().sort((a, b) => (`${a.folder}/${a.stem}` < `${b.folder}/${b.stem}` ? -1 : 1));
}

/** Parses and validates one file against the schema. */
export function parseEntry({ folder, stem, text }: EntryFile): EntrySource | readonly Problem[] {
  const where = `${folder}/${stem}`;
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    const what = error.message.split('\n')[0]?.replace(/ at line.*$/u, '') ?? 'unreadable';
    return [
      { where, what: `is not readable as YAML: ${what}${line === undefined ? '' : ` (line ${line})`}` },
    ];
  }
  const value: unknown = document.toJS();
  if (!isEntrySource(value)) return schemaProblems(value).map((what) => ({ where, what }));
  const misplaced = placeProblems(value, folder, stem);
  return misplaced.length > 0 ? misplaced.map((what) => ({ where, what })) : value;
}

/** Parses files that were read; nothing in them makes it throw. */
export function parseEntries(files: readonly EntryFile[]): LoadedData {
  const parsed = files.map(parseEntry);
  const isEntry = (each: EntrySource | readonly Problem[]): each is EntrySource => !Array.isArray(each);
  const entries = parsed.filter(isEntry);
  const problems = parsed.flatMap((each) => (isEntry(each) ? [] : each));
  const seen = new Map<string, string>();
  for (const { folder, stem } of files) {
    const other = seen.get(stem);
    if (other !== undefined)
      problems.push({ where: `${folder}/${stem}`, what: `has the same id as ${other}/${stem}` });
    seen.set(stem, folder);
  }
  return { entries: uniqueById(entries), ids: new Set(files.map(({ stem }) => stem)), problems };
}

function uniqueById(entries: readonly EntrySource[]): EntrySource[] {
  const byId = new Map<string, EntrySource>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Reads all entries below a folder. */
export async function loadEntries(root = ENTRIES_FOLDER): Promise<LoadedData> {
  return parseEntries(await readEntryFiles(root));
}
