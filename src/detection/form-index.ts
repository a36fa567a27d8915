import type { FormCore } from '../reference/form.ts';
import { capitalsOf } from './capitals.ts';
import { keysOf } from './form-keys.ts';
import {
  BUCKET_END,
  type CompiledIndex,
  FIELD_END,
  type FormMeta,
  type IndexAmbiguity,
  LINE_END,
  readFormMeta,
  SHARED_BASE,
} from './index-format.ts';
import { firstWordLength } from './openings.ts';

/** What the index says of one form; the number is its record. */
export type FormNumber = number;

interface FormRecord extends FormMeta {
  /** Of the variant's letters and digits, which are capitals; nothing where case doesn't matter. */
  readonly capitals: readonly boolean[] | undefined;
  readonly letters: number;
}

/** The forms that begin with one word: their keys in order, and the forms that each key stands for. */
export interface Bucket {
  readonly keys: readonly string[];
  readonly groups: readonly (readonly FormNumber[])[];
}

/** From this many letters on, a footnote number stuck to a form's end is taken for one ("treaties2"). */
const FOOTNOTE_LETTERS = 8;

/** The compiled forms. A bucket is opened when a text has its first word; nothing else is built. */
export class FormIndex {
  readonly #entries: readonly string[];
  readonly #ofTheUn: ReadonlySet<string>;
  readonly #treaties: ReadonlySet<number>;
  readonly #related: readonly string[];
  readonly #notes: readonly string[];
  readonly #langs: readonly string[];
  readonly #ambiguities: readonly string[];
  readonly #closed = new Map<string, string>();
  readonly #open = new Map<string, Bucket>();
  /** Letters of the longest first word: a longer word of a text is not read on, however long it is. */
  readonly longestWord: number;
  readonly #cues = new Map<number, IndexAmbiguity>();
  readonly #records: FormRecord[] = [];

  /** @throws {Error} when this is no index. */
  constructor({ entries, related, langs, notes, ambiguities, buckets }: CompiledIndex) {
    if (typeof buckets !== 'string' || typeof entries !== 'string')
      throw new Error('This is not a detection index.');
    const marked = entries.split(' ');
    this.#entries = marked.map((id) => id.replace(/[+=]+$/, ''));
    this.#ofTheUn = new Set(this.#entries.filter((_, at) => marked[at]?.includes('+')));
    this.#treaties = new Set(marked.flatMap((id, at) => (id.endsWith('=') ? [at] : [])));
    this.#related = related.split(',');
    this.#langs = langs.split(' ');
    this.#notes = notes.split(LINE_END);
    this.#ambiguities = ambiguities.split(LINE_END);
    let longest = 0;
    for (const bucket of buckets.split(BUCKET_END)) {
      const end = bucket.indexOf(LINE_END);
      this.#closed.set(bucket.slice(0, end), bucket.slice(end + 1));
      longest = Math.max(longest, end);
    }
    this.longestWord = longest;
  }

  /** The form's entry as a number, for comparing; `entryId` gives its name. */
  entry(form: FormNumber): number {
    return this.#records[form]?.entry ?? 0;
  }

  entryId(entry: number): string {
    return this.#entries[entry] ?? '';
  }

  /** Whether "UN" before a name of this entry belongs to the name. */
  isOfTheUn(id: string): boolean {
    return this.#ofTheUn.has(id);
  }

  isTreaty(entry: number): boolean {
    return this.#treaties.has(entry);
  }

  /** Entries in a relation to an entry. */
  related(entry: number): readonly number[] {
    const numbers = this.#related[entry] ?? '';
    return numbers === '' ? [] : numbers.split(' ').map((digits) => Number.parseInt(digits, 36));
  }

  ambiguity(form: FormNumber): IndexAmbiguity | undefined {
    const number = this.#records[form]?.ambiguity;
    if (number === undefined) return undefined;
    const known = this.#cues.get(number);
    if (known !== undefined) return known;
    const [pro = '', contra = ''] = (this.#ambiguities[number] ?? '').split('#');
    const words = (text: string): string[] => (text === '' ? [] : text.split('|'));
    const cues = { for: words(pro), against: words(contra) };
    this.#cues.set(number, cues);
    return cues;
  }

  misnomer(form: FormNumber): string | undefined {
    const note = this.#records[form]?.note;
    return note === undefined ? undefined : this.#notes[note];
  }

  lang(form: FormNumber): string | undefined {
    const lang = this.#records[form]?.lang;
    return lang === undefined ? undefined : this.#langs[lang];
  }

  /** The words of a form that are no part of its name. */
  core(form: FormNumber): FormCore | undefined {
    return this.#records[form]?.core;
  }

  isExact(form: FormNumber): boolean {
    return this.#records[form]?.case === 'exact';
  }

  isTitle(form: FormNumber): boolean {
    return this.#records[form]?.case === 'title';
  }

  bearsFootnote(form: FormNumber): boolean {
    return !this.isExact(form) && (this.#records[form]?.letters ?? 0) >= FOOTNOTE_LETTERS;
  }

  /** Whether a text's capitals satisfy the form's case rule. */
  acceptsCase(form: FormNumber, capitals: readonly boolean[]): boolean {
    const own = this.#records[form]?.capitals;
    if (own === undefined) return true;
    if (own.length !== capitals.length) return false;
    const exact = this.isExact(form);
    return capitals.every((capital, at) => own[at] === capital || (capital && !exact));
  }

  /** The forms that begin with a first word of folded letters. */
  bucket(word: string): Bucket | undefined {
    const known = this.#open.get(word);
    if (known !== undefined) return known;
    const lines = this.#closed.get(word);
    if (lines === undefined) return undefined;
    const bucket = this.#read(word, lines);
    this.#open.set(word, bucket);
    this.#closed.delete(word);
    return bucket;
  }

  #read(word: string, lines: string): Bucket {
    const groups = new Map<string, FormNumber[]>();
    let text = '';
    for (const line of lines.split(LINE_END)) {
      const end = line.indexOf(FIELD_END);
      text = text.slice(0, line.charCodeAt(0) - SHARED_BASE) + line.slice(1, end);
      const meta = readFormMeta(line.slice(end + 1));
      for (const key of keysOf(text, meta.plural, () => undefined)) {
        const length = firstWordLength(key.symbols);
        const letters = String.fromCharCode(...key.symbols);
        if (letters.slice(0, length) !== word) continue;
        const group = groups.get(letters) ?? [];
        if (group.some((form) => this.#isSame(form, meta))) continue;
        group.push(this.#records.length);
        groups.set(letters, group);
        this.#records.push({
          ...meta,
          capitals: meta.case === 'fold' ? undefined : capitalsOf(key.text),
          letters: key.text.replace(/[^\p{L}]/gu, '').length,
        });
      }
    }
    const keys = [...groups.keys()].sort((a, b) => (a < b ? -1 : 1));
    return { keys, groups: keys.map((key) => groups.get(key) ?? []) };
  }

  #isSame(form: FormNumber, meta: FormMeta): boolean {
    const other = this.#records[form];
    return other?.entry === meta.entry && other.case === meta.case && other.lang === meta.lang;
  }
}
