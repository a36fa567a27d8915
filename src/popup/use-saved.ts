import { useEffect, useState } from 'preact/hooks';
import { changeSaved, readSaved, type SavedEntry, withNote, withSaved } from '../platform/saved-store.ts';
import type { EntryId } from '../reference/entry.ts';

/** What the reader saved, and how to change it. */
export interface Saved {
  readonly all: readonly SavedEntry[];
  /** Whether storage refused the last change: what is shown is then not what is kept. */
  readonly refused: boolean;
  keep(entry: EntryId, keep: boolean): void;
  annotate(entry: EntryId, note: string): void;
}

/** Reads what is saved once, and writes each change at once: the popup may close with the next click. */
export function useSaved(): Saved {
  const [all, setAll] = useState<readonly SavedEntry[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => void readSaved().then(setAll), []);
  const change = (how: (saved: readonly SavedEntry[]) => readonly SavedEntry[]): void => {
    // Shown before it is stored, so that a note can be typed as fast as fingers go.
    setAll(how);
    changeSaved(how).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return {
    all,
    refused,
    keep: (entry, keep) => change((saved) => withSaved(saved, entry, keep)),
    annotate: (entry, note) => change((saved) => withNote(saved, entry, note)),
  };
}
