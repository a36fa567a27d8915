import type { EntryId } from '../reference/entry.ts';

/** The nouns by which texts go on once they have named something in full: "the Committee". */
export const HEADS = [
  'Convention',
  'Covenant',
  'Committee',
  'Commission',
  'Council',
  'Court',
  'Special Rapporteur',
  'Working Group',
] as const;
export type Head = (typeof HEADS)[number];

/** In place of a noun, for entries that have none. */
export const NO_HEAD = '-';

/** Reads what `compileHeads` wrote for the entries of an index. */
export function readHeads(ids: readonly EntryId[], heads: string): ReadonlyMap<EntryId, Head> {
  const found = new Map<EntryId, Head>();
  ids.forEach((id, at) => {
    const head = HEADS[Number.parseInt(heads[at] ?? NO_HEAD, 10)];
    if (head !== undefined) found.set(id, head);
  });
  return found;
}
