import type { FormCore } from '../reference/form.ts';

/**
 * The compiled forms as texts. A string literal costs an engine almost nothing to read, and compresses well; what is
 * in it is opened bucket by bucket, when a text holds a candidate.
 *
 * `buckets` holds one bucket for each first word, parted by `BUCKET_END`: the word, `LINE_END`, and a line for each form
 * of which some variant begins with that word. A line is the number of characters it shares with the line before (one
 * character, from `SHARED_BASE` on), the rest of the form as contributors write it, `FIELD_END`, and what `formMeta`
 * makes of its rules. Variants (plurals, commas, apostrophes) are made on opening, by the same code that compiles.
 */
export interface CompiledIndex {
  /**
   * Entry ids, parted by spaces; a `+` behind those whose names may stand behind "UN", a `=` behind treaties.
   */
  readonly entries: string;
  /** For each entry, numbers of related entries in base 36, parted by spaces; entries parted by commas. */
  readonly related: string;
  readonly langs: string;
  /** Notes on wrong names, a line each. */
  readonly notes: string;
  /** Words for and against, parted by `|`, the two parted by `#`; a line each. */
  readonly ambiguities: string;
  readonly buckets: string;
  /** The nouns by which names go on ("the Committee"), see `heads.ts`; without them no second mention is found. */
  readonly heads?: string;
  /** The States whose own bodies and laws entries are, see `national.ts`. */
  readonly national?: string;
  /** The families of the entries, see `families.ts`; without them none can be left out. */
  readonly families?: string;
}

/** The ids of an index's entries without their marks; an entry's number is its place. */
export const entryIdsOf = ({ entries }: Pick<CompiledIndex, 'entries'>): string[] =>
  entries.split(' ').map((id) => id.replace(/[+=]+$/, ''));

export const BUCKET_END = '\u0002';
export const LINE_END = '\n';
export const FIELD_END = '\t';
export const SHARED_BASE = 40;
/** More shared characters than this are written out. */
export const MOST_SHARED = 80;

export interface IndexAmbiguity {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** What a line says of its form besides the text. Numbers are positions in the lists of the index. */
export interface FormMeta {
  readonly entry: number;
  readonly case: 'fold' | 'title' | 'exact';
  readonly plural: boolean;
  readonly core: FormCore | undefined;
  readonly ambiguity: number | undefined;
  readonly note: number | undefined;
  readonly lang: number | undefined;
}

const CASES = { fold: '', title: 'T', exact: 'X' } as const;
const RADIX = 36;
const META =
  /^([0-9a-z]+)([TX]?)(P?)(?:C([0-9a-z])([0-9a-z]))?(?:A([0-9a-z]+))?(?:N([0-9a-z]+))?(?:L([0-9a-z]+))?$/;

const numbered = (mark: string, value: number | undefined): string =>
  value === undefined ? '' : mark + value.toString(RADIX);

/** Writes what a line says of its form. */
export function formMeta({ entry, case: rule, plural, core, ambiguity, note, lang }: FormMeta): string {
  const phrase = core === undefined ? '' : `C${core.before.toString(RADIX)}${core.after.toString(RADIX)}`;
  return `${entry.toString(RADIX)}${CASES[rule]}${plural ? 'P' : ''}${phrase}${numbered('A', ambiguity)}${numbered('N', note)}${numbered('L', lang)}`;
}

/**
 * Reads what `formMeta` wrote.
 * @throws {Error} when it is something else: that is a broken package, not a page's fault.
 */
export function readFormMeta(text: string): FormMeta {
  const match = META.exec(text);
  if (match === null) throw new Error('This is not a detection index.');
  const [, entry = '', rule, plural, before, after, ambiguity, note, lang] = match;
  const number = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : Number.parseInt(digits, RADIX);
  return {
    entry: Number.parseInt(entry, RADIX),
    case: rule === 'T' ? 'title' : rule === 'X' ? 'exact' : 'fold',
    plural: plural === 'P',
    core: before === undefined ? undefined : { before: number(before) ?? 0, after: number(after) ?? 0 },
    ambiguity: number(ambiguity),
    note: number(note),
    lang: number(lang),
  };
}
