import { useEffect, useState } from 'preact/hooks';
import { loadWorldMap } from '../platform/state-store.ts';
import type { WorldMap } from '../reference/world-map.ts';

/** The map, once it is read; it is only wanted where a treaty's parties are shown. */
export function useWorldMap(wanted: boolean): WorldMap | undefined {
  const [map, setMap] = useState<WorldMap>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    // A package without the map is broken; the table says the same in words.
    loadWorldMap().then(
      (loaded) => gone || setMap(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return map;
}
