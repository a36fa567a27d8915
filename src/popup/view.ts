import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';

/** What fills the popup below the search box. */
export type View =
  | { readonly kind: 'list' | 'saved' }
  | {
      readonly kind: 'entry';
      /** The entries through which the reader came here; the last is shown. */
      readonly path: readonly EntryId[];
      /** The State whose record is shown with the entry. */
      readonly state?: StateCode;
      /** Where the path ends when the reader goes back; the list if it doesn't say. */
      readonly from?: 'saved';
    };

export const LIST: View = { kind: 'list' };
export const SAVED: View = { kind: 'saved' };

const originOf = (view: View): { readonly from?: 'saved' } =>
  view.kind === 'saved' || (view.kind === 'entry' && view.from === 'saved') ? { from: 'saved' } : {};

/** An entry on top of what is shown. */
export const withEntry = (view: View, id: EntryId): View => ({
  kind: 'entry',
  path: view.kind === 'entry' ? [...view.path, id] : [id],
  ...originOf(view),
});

/** One step back: to the entry before, or to where the first was opened. */
export function stepBack(view: View): View {
  if (view.kind !== 'entry') return LIST;
  const path = view.path.slice(0, -1);
  if (path.length === 0) return view.from === 'saved' ? SAVED : LIST;
  return { kind: 'entry', path, ...originOf(view) };
}

/** The entry that is shown, if one is. */
export const entryIn = (view: View): EntryId | undefined =>
  view.kind === 'entry' ? view.path.at(-1) : undefined;
