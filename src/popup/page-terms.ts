import type { FromPage, PageTerm } from '../platform/messages.ts';
import { mergeForms } from '../platform/terms-of.ts';

/** A term of the page, its mentions in all frames together. */
export interface TermOfPage extends PageTerm {
  /** Which frames mention it and how often, the top one first. */
  readonly frames: readonly { readonly frame: string; readonly count: number }[];
}

/** Merges what frames report: the top frame's terms in their order, then those that only other frames have. */
export function mergeTerms(reports: Iterable<FromPage>): TermOfPage[] {
  const merged = new Map<string, TermOfPage>();
  const ordered = [...reports].sort((a, b) => Number(b.top) - Number(a.top));
  for (const { frame, terms } of ordered) {
    for (const term of terms) {
      const known = merged.get(term.entry);
      const frames = [...(known?.frames ?? []), { frame, count: term.count }];
      merged.set(term.entry, {
        ...(known ?? term),
        count: (known?.count ?? 0) + term.count,
        forms: mergeForms(known?.forms ?? [], term.forms),
        frames,
      });
    }
  }
  return [...merged.values()];
}

/** The frame of a term's nth mention, counted through all frames, and its number there. */
export function frameOfMention(
  { frames, count }: TermOfPage,
  nth: number,
): { frame: string; nth: number } | undefined {
  let left = count === 0 ? 0 : nth % count;
  for (const one of frames) {
    if (left < one.count) return { frame: one.frame, nth: left };
    left -= one.count;
  }
  return undefined;
}
