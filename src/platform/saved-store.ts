import * as v from 'valibot';
import type { EntryId } from '../reference/entry.ts';
import { extensionApi } from './extension-api.ts';

/** The key of `storage.local` under which saved entries lie. It exists only once the reader has saved one. */
export const SAVED_KEY = 'saved';

/** Longer notes belong in a document of the reader's own. */
export const LONGEST_NOTE = 2000;

const itemSchema = v.object({
  entry: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/)),
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

/** What the reader saved, oldest first; nothing when storage can't be read. */
export async function readSaved(): Promise<readonly SavedEntry[]> {
  try {
    return parseSaved((await extensionApi()?.storage.local.get(SAVED_KEY))?.[SAVED_KEY]);
  } catch {
    return [];
  }
}

// One change after another, so that two quick ones don't undo one another.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes what is saved. When nothing is left, nothing is stored any more.
 * @returns What is saved then.
 * @throws {Error} when storage refuses; what was saved stays.
 */
export function changeSaved(
  change: (saved: readonly SavedEntry[]) => readonly SavedEntry[],
): Promise<readonly SavedEntry[]> {
  const next = queue.then(async () => {
    const saved = change(await readSaved());
    const area = extensionApi()?.storage.local;
    if (saved.length === 0) await area?.remove(SAVED_KEY);
    else await area?.set({ [SAVED_KEY]: saved });
    return saved;
  });
  queue = next.catch(() => undefined);
  return next;
}
