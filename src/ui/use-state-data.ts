import { useEffect, useState } from 'preact/hooks';
import { loadStateData } from '../platform/state-store.ts';
import type { StateData } from '../reference/state.ts';

/** The records of States, once they are read; everything else is shown meanwhile. */
export function useStateData(): StateData | undefined {
  const [data, setData] = useState<StateData>();
  useEffect(() => {
    let gone = false;
    // A package without them is broken; the entries are still worth reading.
    loadStateData().then(
      (loaded) => gone || setData(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return data;
}
