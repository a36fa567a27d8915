import { type Entry, type EntryId, FAMILIES } from '../reference/entry.ts';
import type { TermOfPage } from './page-terms.ts';

/** How the terms of a page can be listed. */
export const TERM_ORDERS = ['page', 'count', 'family'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];

/** The terms in another order; among equals the page's own order stays. */
export function inOrder(
  terms: readonly TermOfPage[],
  order: TermOrder,
  entries: ReadonlyMap<EntryId, Entry>,
): readonly TermOfPage[] {
  if (order === 'count') return [...terms].sort((a, b) => b.count - a.count);
  if (order === 'page') return terms;
  const place = ({ entry }: TermOfPage): number => {
    const family = entries.get(entry)?.family;
    return family === undefined ? FAMILIES.length : FAMILIES.indexOf(family);
  };
  return [...terms].sort((a, b) => place(a) - place(b));
}
