import { type EntryId, FAMILIES, type Family } from '../reference/entry.ts';

const RADIX = 36;

/** Writes for each entry of an index its family, a letter each. */
export const compileFamilies = (
  ids: readonly EntryId[],
  entries: ReadonlyMap<EntryId, { readonly family: Family }>,
): string =>
  ids
    .map((id) => {
      const family = entries.get(id)?.family;
      return family === undefined ? ' ' : FAMILIES.indexOf(family).toString(RADIX);
    })
    .join('');

/**
 * Reads what `compileFamilies` wrote.
 * @returns The entries of some families.
 */
export function entriesOfFamilies(
  ids: readonly EntryId[],
  families: string,
  wanted: readonly Family[],
): ReadonlySet<EntryId> {
  const letters = new Set(wanted.map((family) => FAMILIES.indexOf(family).toString(RADIX)));
  return new Set(ids.filter((_, at) => letters.has(families[at] ?? ' ')));
}
