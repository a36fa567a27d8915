import { useEffect, useState } from 'preact/hooks';
import { loadChecks } from '../platform/dataset-store.ts';
import type { CheckedFact, EntryId } from '../reference/entry.ts';

/** What was checked of the entry, once it is read; empty until then. */
export function useCheckedFacts(id: EntryId): readonly CheckedFact[] {
  const [facts, setFacts] = useState<{ readonly id: EntryId; readonly facts: readonly CheckedFact[] }>();
  useEffect(() => {
    let gone = false;
    // A package without the file is broken; the sources are still shown.
    loadChecks().then(
      (checks) => gone || setFacts({ id, facts: checks[id] ?? [] }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return facts?.id === id ? facts.facts : [];
}
