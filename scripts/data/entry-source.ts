import type {
  CheckedFact,
  CitationData,
  EntryId,
  Family,
  KeyDate,
  Kind,
  RelationType,
  Source,
} from '../../src/reference/entry.ts';
import type { CaseRule } from '../../src/reference/form.ts';
import type { Region } from '../../src/reference/region.ts';

/** What a form can mean beside the entry, as a contributor writes it. */
export interface AmbiguitySource {
  readonly meanings: readonly string[];
  readonly for?: readonly string[];
  readonly against?: readonly string[];
}

/** A form with rules of its own. */
export interface FormSource {
  readonly text: string;
  readonly case?: CaseRule;
  readonly plural?: boolean;
  readonly ambiguous?: AmbiguitySource;
  readonly misnomer?: string;
}

export interface RelationSource {
  readonly type: RelationType;
  readonly entry: EntryId;
}

export interface ConfusionSource {
  readonly entry: EntryId;
  readonly difference: string;
}

/** A source with the reason why its page may serve many entries. */
export interface SourceSource extends Source {
  readonly shared?: string;
}

/** An entry as a contributor writes it: `data/schema/entry.schema.json` in TypeScript. */
export interface EntrySource {
  readonly id: EntryId;
  readonly name: string;
  readonly acronym?: string;
  readonly kind: Kind;
  readonly family: Family;
  readonly state?: string;
  /** Regions that it is about, where neither its State nor its family says so. */
  readonly regions?: readonly Region[];
  /** Named far beyond texts on rights: a mention needs a page that speaks of them. */
  readonly peripheral?: boolean;
  readonly gloss: string;
  readonly summary: string;
  readonly forms: readonly (string | FormSource)[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly dates?: readonly KeyDate[];
  readonly relations?: readonly RelationSource[];
  readonly confusedWith?: readonly ConfusionSource[];
  readonly citation?: CitationData;
  readonly sources: readonly SourceSource[];
  readonly checked: { readonly month: string; readonly facts: readonly CheckedFact[] };
}

/** `family/id`, as problems name an entry. */
export const placeOf = (entry: EntrySource): string => `${entry.family}/${entry.id}`;

/** The written form of a form, whichever way it was given. */
export const asFormSource = (form: string | FormSource): FormSource =>
  typeof form === 'string' ? { text: form } : form;
