import * as v from 'valibot';
import type { EntryId } from '../reference/entry.ts';
import { entryIdSchema } from './entry-id.ts';
import { changeStored, readStored, type StoredKind } from './stored-kind.ts';

/** The key of `storage.local` under which saved entries lie. It exists only once the reader has saved one. */
export const SAVED_KEY = 'saved';

/** Longer notes belong in a document of the reader's own. */
export const LONGEST_NOTE = 2000;

const itemSchema = v.object({
  entry: entryIdSchema,
  note: v.fallback(v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), ''),
});

/** An entry that the reader keeps, and what they wrote on it. */
export type SavedEntry = v.InferOutput<typeof itemSchema>;

/** Reads whatever lies in storage: an item that isn't valid costs itself and no other. */
export function parseSaved(stored: unknown): readonly SavedEntry[] {
  if (!Array.isArray(stored)) return [];
  const byId = new Map<EntryId, SavedEntry>();
  for (const one of stored) {
    const item = v.safeParse(itemSchema, one);
    if (item.success && !byId.has(item.output.entry)) byId.set(item.output.entry, item.output);
  }
  return [...byId.values()];
}

/** The saved entries with one added at the end or taken out; adding keeps a note that is there. */
export function withSaved(
  saved: readonly SavedEntry[],
  entry: EntryId,
  keep: boolean,
): readonly SavedEntry[] {
  if (!keep) return saved.filter((one) => one.entry !== entry);
  return saved.some((one) => one.entry === entry) ? saved : [...saved, { entry, note: '' }];
}

/** The saved entries with another note on one of them, cut to the longest that is kept. */
export const withNote = (saved: readonly SavedEntry[], entry: EntryId, note: string): readonly SavedEntry[] =>
  saved.map((one) => (one.entry === entry ? { entry, note: note.slice(0, LONGEST_NOTE) } : one));

/** How saved entries are stored: no key at all while there are none. */
export const SAVED: StoredKind<readonly SavedEntry[]> = {
  key: SAVED_KEY,
  version: 1,
  parse: parseSaved,
  isEmpty: (saved) => saved.length === 0,
};

/** What the reader saved, oldest first; nothing when storage can't be read. */
export const readSaved = (): Promise<readonly SavedEntry[]> => readStored(SAVED);

/**
 * Changes what is saved. When nothing is left, nothing is stored any more.
 * @returns What is saved then.
 * @throws {Error} when storage can't be read or refuses; what was saved stays.
 */
export const changeSaved = (
  change: (saved: readonly SavedEntry[]) => readonly SavedEntry[],
): Promise<readonly SavedEntry[]> => changeStored(SAVED, change);
