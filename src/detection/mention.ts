import type { EntryId } from '../reference/entry.ts';

/** A stretch of continuous text: a block of a page, a paragraph, a whole document. */
export interface Passage {
  readonly text: string;
  /** BCP 47 code of the nearest `lang`, where the document says one. */
  readonly lang?: string;
}

/** Why a mention was taken in its sense; shown on demand. */
export type Reason =
  | { readonly kind: 'unambiguous' }
  | { readonly kind: 'defined-here'; readonly expansion: string }
  | { readonly kind: 'support'; readonly score: number; readonly words: readonly string[] }
  /** It is a term of a glossary of the reader's own. */
  | { readonly kind: 'own-glossary' }
  /** Short for what was named before: "the Committee". */
  | { readonly kind: 'second-mention'; readonly name: string };

/** A place in a passage where an entry is named. Offsets are UTF-16 indices into the passage's text. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  /** Other entries that the same letters can name, likeliest first. */
  readonly alternatives: readonly EntryId[];
  /** The note to the reader when the text uses a wrong name. */
  readonly misnomer?: string;
  readonly reason: Reason;
}
