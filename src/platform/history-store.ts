import * as v from 'valibot';
import type { EntryId } from '../reference/entry.ts';
import { entryIdSchema } from './entry-id.ts';
import { changeStored, isRecord, readStored, replaceStored, type StoredKind } from './stored-kind.ts';

/**
 * The entries that the reader opened. Off until the reader switches it on, which nobody else can: it is no setting, and
 * so none that an organisation could make.
 */
export interface History {
  readonly on: boolean;
  /** Newest first; none while it is off. */
  readonly entries: readonly EntryId[];
}

/** The key of `storage.local`. It exists only while the reader wants it. */
export const HISTORY_KEY = 'history';

/** Older ones are forgotten. */
export const MOST_REMEMBERED = 200;

export const NO_HISTORY: History = { on: false, entries: [] };

/** Reads whatever lies in storage: an id that is none costs itself and no other. */
export function parseHistory(stored: unknown): History {
  if (!isRecord(stored) || stored.on !== true) return NO_HISTORY;
  const ids = Array.isArray(stored.entries) ? stored.entries.filter((one) => v.is(entryIdSchema, one)) : [];
  return { on: true, entries: [...new Set(ids)].slice(0, MOST_REMEMBERED) };
}

/** The history with an entry at its head; the same where it is off. */
export function withOpened(history: History, id: EntryId): History {
  if (!history.on) return history;
  const others = history.entries.filter((one) => one !== id);
  return { on: true, entries: [id, ...others].slice(0, MOST_REMEMBERED) };
}

/** How the history is stored: no key at all while it is off. */
export const HISTORY: StoredKind<History> = {
  key: HISTORY_KEY,
  version: 1,
  parse: parseHistory,
  isEmpty: ({ on }) => !on,
};

/** The history; off when storage can't be read. */
export const readHistory = (): Promise<History> => readStored(HISTORY);

/**
 * Switches the history on or off, and begins anew: what was remembered is forgotten.
 * @throws {Error} when storage refuses; what was stored stays.
 */
export const beginHistory = (on: boolean): Promise<void> =>
  replaceStored(async () => [{ kind: HISTORY as StoredKind<unknown>, value: { on, entries: [] } }]);

/**
 * Remembers that an entry was opened, if the reader wants that. Terms of the reader's own are not remembered: their ids
 * say nothing once a glossary is gone.
 * @param isPrivate Whether it was in a private window, of which nothing is ever kept.
 */
export async function rememberOpened(id: EntryId, isPrivate: boolean): Promise<void> {
  if (isPrivate || !v.is(entryIdSchema, id) || !(await readHistory()).on) return;
  // What can't be remembered is no loss to a reader who is reading.
  await changeStored(HISTORY, (history) => withOpened(history, id)).catch(() => undefined);
}
