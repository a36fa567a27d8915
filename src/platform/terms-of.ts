import type { Reason } from '../detection/mention.ts';
import type { EntryId } from '../reference/entry.ts';
import { type FormOnPage, MOST_FORMS, type PageTerm } from './messages.ts';

/** What of a mention goes into a list of terms. */
export interface ListedMention {
  readonly entry: EntryId;
  /** As the text writes it, white space as one space. */
  readonly surface: string;
  readonly misnomer: string | undefined;
  readonly reason: Reason;
}

/** The forms of two lists together, the most frequent first. */
export function mergeForms(one: readonly FormOnPage[], other: readonly FormOnPage[]): readonly FormOnPage[] {
  const merged = new Map<string, FormOnPage>();
  for (const form of [...one, ...other]) {
    const known = merged.get(form.surface);
    merged.set(form.surface, { ...(known ?? form), count: (known?.count ?? 0) + form.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count).slice(0, MOST_FORMS);
}

/** Mentions by entry, in the order of the first, with the ways in which each is written. */
export function termsOf(mentions: readonly ListedMention[]): PageTerm[] {
  const terms = new Map<string, { term: Omit<PageTerm, 'forms'>; forms: Map<string, FormOnPage> }>();
  for (const { entry, surface, misnomer, reason } of mentions) {
    const { term, forms } = terms.get(entry) ?? { term: { entry, surface, count: 0 }, forms: new Map() };
    const note = term.misnomer ?? misnomer;
    const form = forms.get(surface) ?? { surface, count: 0, reason };
    forms.set(surface, { ...form, count: form.count + 1 });
    terms.set(entry, {
      term: { ...term, count: term.count + 1, ...(note === undefined ? {} : { misnomer: note }) },
      forms,
    });
  }
  return [...terms.values()].map(({ term, forms }) => ({
    ...term,
    forms: [...forms.values()].sort((a, b) => b.count - a.count).slice(0, MOST_FORMS),
  }));
}
