import type { Entry } from '../reference/entry.ts';

/**
 * Glossaries of the reader's own: terms that the reference lacks, from a file of theirs or of their organisation's.
 * They are untrusted: everything in them is text, and is never anything else.
 */

/** A term as a glossary has it. */
export interface OwnTerm {
  readonly term: string;
  /** Other ways in which texts write it. */
  readonly also: readonly string[];
  readonly definition: string;
  /** Where the definition is from, in words or as a web address. */
  readonly source?: string;
}

/** Lower case letters and digits; never used twice. */
export type GlossaryId = string;

export interface Glossary {
  readonly id: GlossaryId;
  readonly name: string;
  /** A term is known by its place: a glossary never changes, another import is another glossary. */
  readonly terms: readonly OwnTerm[];
}

/** A term of a glossary as cards and lists show it. */
export interface OwnEntry {
  /** See `ownId`. */
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly definition: string;
  readonly source?: string;
  /** The name of the glossary. */
  readonly glossary: string;
}

/** Whatever a card can explain. */
export type Explained = Entry | OwnEntry;

/** Whether what a card explains is from a glossary of the reader's own. */
export const isOwn = (explained: Explained): explained is OwnEntry => 'glossary' in explained;

/** What a file and its terms may hold at most. Lengths are UTF-16 units. */
export const GLOSSARY_LIMITS = {
  /** Bytes of a file. Browsers store ten million for an extension, and the compiled terms lie beside the glossaries. */
  file: 4_000_000,
  glossaries: 50,
  /** Terms of all glossaries together. */
  terms: 20_000,
  name: 80,
  /** The term, and each other way in which it is written. */
  form: 120,
  also: 20,
  definition: 2000,
  source: 500,
} as const;

const OWN_ID = /^~([a-z0-9]{4,20})~(\d{1,6})$/;

/** The id of a term in mentions, requests and lists; the reference's ids never begin like this. */
export const ownId = (glossary: GlossaryId, place: number): string => `~${glossary}~${place}`;

/** Whether an id is of a term of the reader's own. */
export const isOwnId = (id: string): boolean => id.startsWith('~');

/** The term behind an id, or `undefined` when it is of no glossary here. */
export function ownEntry(glossaries: readonly Glossary[], id: string): OwnEntry | undefined {
  const [, glossaryId, place] = OWN_ID.exec(id) ?? [];
  const glossary = glossaries.find((one) => one.id === glossaryId);
  const found = glossary?.terms[Number(place)];
  if (glossary === undefined || found === undefined) return undefined;
  const { term, ...rest } = found;
  return { id, name: term, ...rest, glossary: glossary.name };
}

/** All terms of some glossaries, as lists show them. */
export const ownEntries = (glossaries: readonly Glossary[]): OwnEntry[] =>
  glossaries.flatMap(({ id, name: glossary, terms }) =>
    terms.map(({ term, ...rest }, place) => ({ id: ownId(id, place), name: term, ...rest, glossary })),
  );

/** A new id, random. */
export const newGlossaryId = (): GlossaryId =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');

/** Whether glossaries are no more than may be kept. */
export const haveRoom = (all: readonly Glossary[]): boolean =>
  all.length <= GLOSSARY_LIMITS.glossaries &&
  all.reduce((sum, { terms }) => sum + terms.length, 0) <= GLOSSARY_LIMITS.terms;
