import type { StateData } from '../reference/state.ts';
import type { WorldMap } from '../reference/world-map.ts';
import { readPackagedJson } from './packaged-files.ts';

let loading: Promise<StateData> | undefined;

/** What is on record of States, read from the package once for the life of this document or worker. */
export function loadStateData(): Promise<StateData> {
  // The build validated the file; a failed read is tried again at the next call.
  loading ??= readPackagedJson('states.json')
    .then((data) => data as StateData)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

let drawing: Promise<WorldMap> | undefined;

/** The map of the world, read from the package once. */
export function loadWorldMap(): Promise<WorldMap> {
  drawing ??= readPackagedJson('map.json')
    .then((map) => map as WorldMap)
    .catch((error: unknown) => {
      drawing = undefined;
      throw error;
    });
  return drawing;
}
