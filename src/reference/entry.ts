/**
 * What an entry of the reference is, as the compiled dataset holds it. The contributor's form of an entry
 * (`data/entries/<family>/<id>.yaml`) is described by `data/schema/entry.schema.json`; `scripts/data` turns
 * that into this.
 */

import type { Region } from './region.ts';

/** The entry's file name without extension: lower case, digits and hyphens. */
export type EntryId = string;

export const KINDS = [
  'treaty',
  'protocol',
  'declaration',
  'principles',
  'resolution',
  'organisation',
  'organ',
  'treaty-body',
  'court',
  'mandate',
  'mechanism',
  'procedure',
  'institution',
  'document',
  'forum',
  'right',
  'crime',
  'concept',
  'term',
  'national-law',
] as const;
export type Kind = (typeof KINDS)[number];

export const FAMILIES = [
  'un-treaties',
  'treaty-bodies',
  'un-system',
  'council',
  'special-procedures',
  'declarations',
  'principles',
  'europe',
  'americas',
  'africa',
  'asia-arab',
  'humanitarian-criminal',
  'refugees-migration',
  'labour',
  'rights',
  'terms',
  'nhri',
  'civil-society',
  'kazakhstan',
  'national-bodies',
] as const;
export type Family = (typeof FAMILIES)[number];

/** The languages, besides English, in which entries have names: BCP 47 codes. */
export const NAME_LANGUAGES = ['ar', 'de', 'es', 'fr', 'kk', 'pt', 'ru', 'zh'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export const DATE_EVENTS = [
  'adopted',
  'proclaimed',
  'opened',
  'in-force',
  'established',
  'first-session',
  'revised',
  'renamed',
  'merged',
  'replaced',
  'ended',
] as const;
export type DateEvent = (typeof DATE_EVENTS)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source. */
export type PartialDate = string;

export interface KeyDate {
  readonly event: DateEvent;
  readonly date: PartialDate;
  /** A few words where the event alone would mislead, e.g. what it was renamed to. */
  readonly note?: string;
}

/** How this entry stands to the other: "this is <type> the other". Inverses are derived when compiling. */
export const RELATION_TYPES = [
  'part-of',
  'has-part',
  'monitors',
  'monitored-by',
  'predecessor',
  'successor',
  'protocol-to',
  'has-protocol',
  'founded-by',
  'founds',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface Relation {
  readonly type: RelationType;
  readonly entry: EntryId;
  readonly name: string;
}

/** A thing often taken for this one, and the difference in one sentence. */
export interface Confusion {
  readonly entry: EntryId;
  readonly name: string;
  readonly difference: string;
}

export interface Source {
  readonly authority: string;
  readonly title: string;
  readonly url: string;
}

/** One line of the second check: the fact, and the very page and place where it was read. */
export interface CheckedFact {
  readonly about: string;
  readonly fact: string;
  readonly url: string;
  readonly where: string;
}

/** What a citation of the thing itself needs; a style for which parts are missing is not offered. */
export interface CitationData {
  /** Treaty series, e.g. `UNTS`, `ETS`, `CETS`, `OASTS`. */
  readonly series?: string;
  readonly volume?: number;
  readonly page?: number;
  /** Number in the series or of the instrument, e.g. `5` of ETS No. 5. */
  readonly number?: string;
  /** Document symbol, e.g. `A/RES/48/134`. */
  readonly symbol?: string;
  /** Who adopted it. */
  readonly adoptedBy?: string;
  /** For bodies: the founding document in words. */
  readonly founding?: string;
}

/** A stretch of text that names another entry; offsets are UTF-16. */
export interface TermSpan {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
}

export interface TermedText {
  readonly text: string;
  readonly terms: readonly TermSpan[];
}

/** A wrong but frequent name, and what to tell the reader who meets it. */
export interface Misnomer {
  readonly form: string;
  readonly note: string;
}

export interface Entry {
  readonly id: EntryId;
  readonly name: string;
  /** The acronym shown beside the name. */
  readonly acronym?: string;
  readonly kind: Kind;
  readonly family: Family;
  /** ISO 3166-1 alpha-3 of the State whose own body or law this is. */
  readonly state?: string;
  /** Regions that it is about; none for the whole world. */
  readonly regions: readonly Region[];
  /** Up to 70 characters for lists. */
  readonly gloss: string;
  readonly summary: TermedText;
  /** Every other English form by which it is known, best known first; no misnomers. */
  readonly aliases: readonly string[];
  readonly misnomers: readonly Misnomer[];
  /** Names and acronyms in other languages, by BCP 47 code. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly dates: readonly KeyDate[];
  readonly relations: readonly Relation[];
  readonly confusedWith: readonly Confusion[];
  readonly citation: CitationData;
  readonly sources: readonly Source[];
  /** `YYYY-MM` of the last check. */
  readonly checkedMonth: string;
}
