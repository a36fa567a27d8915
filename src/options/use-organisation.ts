import { useEffect, useState } from 'preact/hooks';
import { type FixedSettings, readFixed } from '../platform/organisation.ts';
import { COPIED_KEYS, type IgnoredPolicies, readIgnoredPolicies } from '../platform/organisation-store.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** What the reader's organisation has set, and what of it is not used. */
export interface Organisation {
  readonly fixed: FixedSettings;
  readonly ignored: IgnoredPolicies;
}

/** The copy of managed storage, kept up with. */
export function useOrganisation(): Organisation {
  const [fixed, setFixed] = useState<FixedSettings>({});
  const [ignored, setIgnored] = useState<IgnoredPolicies>({ settings: [], glossaries: [] });
  useEffect(() => {
    const abort = new AbortController();
    const read = (): void => {
      void readFixed().then(setFixed);
      void readIgnoredPolicies().then(setIgnored);
    };
    read();
    for (const key of COPIED_KEYS) watchStored(key, read, abort.signal);
    return () => abort.abort();
  }, []);
  return { fixed, ignored };
}
