import type { EntryId } from './entry.ts';

/**
 * How a form's letters must stand in the text.
 * - `fold`: any case.
 * - `title`: a letter that is a capital in the form must be a capital in the text; or the text is all capitals.
 * - `exact`: every letter as in the form (acronyms; dots between the capitals allowed).
 */
export type CaseRule = 'fold' | 'title' | 'exact';

/** What a form can mean beside our entry, and the words nearby that speak for and against ours. */
export interface Ambiguity {
  readonly meanings: readonly string[];
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Words of a form that belong to the phrase and not to the name: "instrument of | accession", "UPR | process". */
export interface FormCore {
  /** Words before the name, and behind it. */
  readonly before: number;
  readonly after: number;
}

/** A surface form of an entry: one way in which texts write it. */
export interface Form {
  readonly text: string;
  readonly entry: EntryId;
  readonly case: CaseRule;
  /** Also accept the regular English plural of the last word. */
  readonly plural: boolean;
  /** Whether "UN" or "United Nations" before it belongs to the name. */
  readonly ofTheUn?: true;
  /** Whether the entry is a treaty: beside it, words like "ratified" are terms. */
  readonly ofTreaty?: true;
  /** Present when the letters can mean something else; then a mention needs support on the page. */
  readonly ambiguous?: Ambiguity;
  /** Present when the form is a wrong name; the note says so to the reader. */
  readonly misnomer?: string;
  /** Present when the form is a name within a phrase: the mention is the name alone. */
  readonly core?: FormCore;
  /** BCP 47 code when the form is a name in another language. */
  readonly lang?: string;
}
