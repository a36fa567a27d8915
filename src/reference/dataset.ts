import type { CheckedFact, Entry, EntryId } from './entry.ts';

/** The compiled reference as packaged in `reference.json`. */
export interface Dataset {
  /** Changes when the meaning of a field changes. */
  readonly schema: 1;
  /** Version shown and cited: `YYYY.MM` of the newest check. */
  readonly version: string;
  readonly entries: readonly Entry[];
}

/** What was checked of each entry, as packaged in `checks.json`. */
export type Checks = Readonly<Record<EntryId, readonly CheckedFact[]>>;

/** Entries by id. Built once by whoever loads the dataset. */
export function indexById(dataset: Dataset): ReadonlyMap<EntryId, Entry> {
  return new Map(dataset.entries.map((entry) => [entry.id, entry]));
}
