import type {
  CheckedFact,
  CitationData,
  Family,
  KeyDate,
  Kind,
  RelationType,
  Source,
} from '../../src/reference/entry.ts';
import type { CaseRule } from '../../src/reference/form.ts';

/** An entry as a contributor writes it: `data/schema/entry.schema.json` as a type. */
export interface EntrySource {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly kind: Kind;
  readonly family: Family;
  readonly state?: string;
  readonly gloss: string;
  readonly summary: string;
  readonly forms: readonly (string | FormSource)[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly dates?: readonly KeyDate[];
  readonly relations?: readonly { readonly type: RelationType; readonly entry: string }[];
  readonly confusedWith?: readonly { readonly entry: string; readonly difference: string }[];
  readonly citation?: CitationData;
  readonly sources: readonly (Source & { readonly shared?: string })[];
  readonly checked: { readonly month: string; readonly facts: readonly CheckedFact[] };
}

export interface FormSource {
  readonly text: string;
  readonly case?: CaseRule;
  readonly plural?: boolean;
  readonly ambiguous?: {
    readonly meanings: readonly string[];
    readonly for?: readonly string[];
    readonly against?: readonly string[];
  };
  readonly misnomer?: string;
}
