import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Glossary, type OwnEntry, ownEntries, ownEntry } from '../glossary/glossary.ts';
import { createOwnSearch, type OwnResult } from '../glossary/search-own.ts';
import { readGlossariesInUse } from '../platform/glossary-store.ts';

/** The terms of the reader's own glossaries that are on. */
export interface OwnTerms {
  find(id: string): OwnEntry | undefined;
  search(query: string): readonly OwnResult[];
}

const MOST_RESULTS = 10;

/** Reads the glossaries once: the popup is open for seconds. */
export function useOwnTerms(): OwnTerms {
  const [glossaries, setGlossaries] = useState<readonly Glossary[]>([]);
  useEffect(() => void readGlossariesInUse().then(setGlossaries), []);
  return useMemo(() => {
    let search: ReturnType<typeof createOwnSearch> | undefined;
    return {
      find: (id) => ownEntry(glossaries, id),
      search: (query) => {
        // Thousands of names are folded with the first letter that is typed, not when the popup opens.
        search ??= createOwnSearch(ownEntries(glossaries));
        return search(query, MOST_RESULTS);
      },
    };
  }, [glossaries]);
}
