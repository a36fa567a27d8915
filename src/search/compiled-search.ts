import type { EntryId, Kind, RelationType } from '../reference/entry.ts';
import type { CompiledStates } from './state-search.ts';

/** What the search needs to know of an entry, as packaged in `search.json`. */
export interface CompiledEntry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
  readonly misnomers: readonly string[];
  /** Names in other languages. */
  readonly foreign: readonly string[];
  /** From 0 to 1: how much the rest of the reference speaks of it. */
  readonly prominence: number;
  /** Positions of stems in `stems`, by the text they stand in; each stem in its best text only. */
  readonly gloss: readonly number[];
  readonly summary: readonly number[];
  readonly context: readonly number[];
  /** Relations to other entries, by position in `entries`. */
  readonly relations: readonly (readonly [RelationType, number])[];
}

/** The search index as data: JSON, made at build time. */
export interface CompiledSearch {
  readonly schema: 1;
  /** Every stem of the texts. */
  readonly stems: readonly string[];
  readonly entries: readonly CompiledEntry[];
  readonly states: CompiledStates;
}
