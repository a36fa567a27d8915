import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';

const BETWEEN = ',';

/** Writes for each entry of an index the State whose own body or law it is. */
export const compileNational = (
  ids: readonly EntryId[],
  entries: ReadonlyMap<EntryId, { readonly state?: StateCode }>,
): string => ids.map((id) => entries.get(id)?.state ?? '').join(BETWEEN);

/** Reads what `compileNational` wrote; entries of no State in particular are left out. */
export function readNational(ids: readonly EntryId[], national: string): ReadonlyMap<EntryId, StateCode> {
  const states = national.split(BETWEEN);
  return new Map(
    ids.flatMap((id, at) => {
      const state = states[at] ?? '';
      return state === '' ? [] : [[id, state] as const];
    }),
  );
}
