import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { EntrySource } from './entry-source.ts';

export const ENTRIES = 'data/entries';

/** A file of `data/entries`: what it says, or why it can't be read. */
export type EntryFile =
  | { readonly kind: 'read'; readonly family: string; readonly id: string; readonly data: unknown }
  | { readonly kind: 'malformed'; readonly family: string; readonly id: string; readonly problem: string };

/** Reads all entry files, in the order of their paths. Nothing is validated here. */
export async function loadEntryFiles(root = ENTRIES): Promise<EntryFile[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file): Promise<EntryFile> => {
      const family = path.dirname(file);
      const id = path.basename(file, '.yaml');
      try {
        return { kind: 'read', family, id, data: parse(await readFile(path.join(root, file), 'utf8')) };
      } catch (error) {
        const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return { kind: 'malformed', family, id, problem };
      }
    }),
  );
}

/**
 * The entries for building.
 * @throws {Error} when a file is malformed; `npm run data:check` says more.
 */
export async function loadEntries(root = ENTRIES): Promise<EntrySource[]> {
  return (await loadEntryFiles(root)).map((file) => {
    if (file.kind === 'malformed') throw new Error(`${file.family}/${file.id}: ${file.problem}`);
    return file.data as EntrySource;
  });
}
