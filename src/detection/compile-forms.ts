import type { CaseRule, Form } from '../reference/form.ts';
import {
  ACRONYM,
  bitIndex,
  type CapitalClass,
  capitalClass,
  firstWordLength,
  formHashes,
  NO_CAPITAL,
  ONE_CAPITAL,
} from './first-words.ts';
import { keysOf } from './form-keys.ts';
import {
  BUCKET_END,
  type CompiledIndex,
  FIELD_END,
  formMeta,
  LINE_END,
  MOST_SHARED,
  SHARED_BASE,
} from './index-format.ts';

/** What the content script carries: the bitmaps that most pages never get beyond, and the index itself. */
export interface CompiledForms {
  readonly filter: Uint8Array;
  readonly index: CompiledIndex;
}

/** Keys to a bitmap's bits: the more there are, the more ordinary words get through. */
const WORD_LOAD = 1 / 8;
const PAIR_LOAD = 1 / 10;

/** A list in which equal values are stored once; `add` gives the value's position. */
class Pool {
  readonly values: string[] = [];
  readonly #positions = new Map<string, number>();
  add(value: string): number {
    const known = this.#positions.get(value);
    if (known !== undefined) return known;
    this.#positions.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/** A form with one of its ways of writing, as folded characters. */
interface Key {
  readonly form: Form;
  readonly text: string;
  readonly symbols: readonly number[];
}

function* allKeys(forms: readonly Form[]): Generator<void, Key[]> {
  const keys: Key[] = [];
  for (const form of forms) {
    for (const { text, symbols } of keysOf(form.text, form.plural, () => {
      throw new Error(`The form "${form.text}" of ${form.entry} holds a sign that detection can't read.`);
    }))
      keys.push({ form, text, symbols });
    yield;
  }
  return keys;
}

const classesOf = (rule: CaseRule, text: string): readonly CapitalClass[] => {
  const own = capitalClass(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
  if (rule === 'exact') return [own];
  if (rule === 'title' && own !== NO_CAPITAL) return own === ACRONYM ? [ACRONYM] : [ONE_CAPITAL, ACRONYM];
  return [NO_CAPITAL, ONE_CAPITAL, ACRONYM];
};

function* bitmapOf(
  keys: readonly { hash: number; capitals: CapitalClass }[],
  load: number,
): Generator<void, Uint8Array> {
  const distinct = new Set<string>();
  for (const { hash, capitals } of keys) {
    distinct.add(`${hash} ${capitals}`);
    yield;
  }
  const bits = Math.max(10, Math.ceil(Math.log2(distinct.size / load + 1)));
  const bitmap = new Uint8Array(1 + 2 ** bits / 8);
  bitmap[0] = bits;
  for (const { hash, capitals } of keys) {
    for (const probe of [0, 1] as const) {
      const at = bitIndex(hash, capitals, bits, probe);
      bitmap[1 + (at >> 3)] = (bitmap[1 + (at >> 3)] ?? 0) | (1 << (at & 7));
    }
    yield;
  }
  return bitmap;
}

/** The bitmaps of first words and of first pairs, one behind the other, each with its size before it. */
function* compileFilter(keys: readonly Key[]): Generator<void, Uint8Array> {
  const hashes: { word: number; pair: number; capitals: CapitalClass }[] = [];
  for (const { form, text, symbols } of keys) {
    const { word, pair } = formHashes(symbols);
    for (const capitals of classesOf(form.case, text)) hashes.push({ word, pair, capitals });
    yield;
  }
  const words = yield* bitmapOf(
    hashes.map(({ word, capitals }) => ({ hash: word, capitals })),
    WORD_LOAD,
  );
  const pairs = yield* bitmapOf(
    hashes.map(({ pair }) => ({ hash: pair, capitals: NO_CAPITAL })),
    PAIR_LOAD,
  );
  const filter = new Uint8Array(words.length + pairs.length);
  filter.set(words);
  filter.set(pairs, words.length);
  return filter;
}

/** Writes sorted lines so that each leaves out what it shares with the one before. */
function frontCoded(lines: readonly (readonly [text: string, meta: string])[]): string {
  let last = '';
  return lines
    .map(([text, meta]) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < text.length && text[shared] === last[shared]) shared++;
      last = text;
      return `${String.fromCharCode(SHARED_BASE + shared)}${text.slice(shared)}${FIELD_END}${meta}`;
    })
    .join(LINE_END);
}

/**
 * Compiles forms as `compileForms` does, with places where the work can be interrupted.
 * @throws {Error} when a form holds a sign that detection can't read.
 */
export function* compileInSteps(
  forms: readonly Form[],
  related: ReadonlyMap<string, readonly string[]> = new Map(),
): Generator<void, CompiledForms> {
  const keys = yield* allKeys(forms);
  const entries = new Pool();
  const ambiguities = new Pool();
  const notes = new Pool();
  const langs = new Pool();
  for (const id of [...new Set(forms.map(({ entry }) => entry))].sort()) entries.add(id);
  const buckets = new Map<string, Map<Form, string>>();
  for (const { form, symbols } of keys) {
    const word = String.fromCharCode(...symbols.slice(0, firstWordLength(symbols)));
    const bucket = buckets.get(word) ?? new Map<Form, string>();
    if (!bucket.has(form)) {
      const { ambiguous, misnomer, lang } = form;
      bucket.set(
        form,
        formMeta({
          entry: entries.add(form.entry),
          case: form.case,
          plural: form.plural,
          core: form.core,
          ambiguity:
            ambiguous === undefined
              ? undefined
              : ambiguities.add(`${ambiguous.for.join('|')}#${ambiguous.against.join('|')}`),
          note: misnomer === undefined ? undefined : notes.add(misnomer),
          lang: lang === undefined ? undefined : langs.add(lang),
        }),
      );
    }
    buckets.set(word, bucket);
    yield;
  }
  const treaties = new Set(forms.flatMap((form) => (form.ofTreaty === true ? [form.entry] : [])));
  const ofTheUn = new Set(forms.flatMap((form) => (form.ofTheUn === true ? [form.entry] : [])));
  const position = new Map(entries.values.map((entry, at) => [entry, at]));
  const byText = (a: readonly [string, string], b: readonly [string, string]): number =>
    a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1;
  const written: string[] = [];
  for (const [word, bucket] of [...buckets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = [...bucket].map(([{ text }, meta]) => [text, meta] as const).sort(byText);
    written.push(word + LINE_END + frontCoded(lines));
    yield;
  }
  return {
    filter: yield* compileFilter(keys),
    index: {
      entries: entries.values
        .map((entry) => `${entry}${ofTheUn.has(entry) ? '+' : ''}${treaties.has(entry) ? '=' : ''}`)
        .join(' '),
      related: entries.values
        .map((entry) =>
          (related.get(entry) ?? []).flatMap((other) => position.get(other)?.toString(36) ?? []).join(' '),
        )
        .join(','),
      langs: langs.values.join(' '),
      notes: notes.values.map((note) => note.replace(/\s+/gu, ' ')).join(LINE_END),
      ambiguities: ambiguities.values.join(LINE_END),
      buckets: written.join(BUCKET_END),
    },
  };
}

/**
 * Compiles forms into the compact structure that the content script opens bucket by bucket (see `index-format.ts`).
 * @param related Entries related to each entry; a mention of one is evidence for an ambiguous form of the other.
 * @throws {Error} when a form holds a sign that detection can't read.
 */
export function compileForms(
  forms: readonly Form[],
  related: ReadonlyMap<string, readonly string[]> = new Map(),
): CompiledForms {
  const steps = compileInSteps(forms, related);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
