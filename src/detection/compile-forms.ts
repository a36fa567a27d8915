import type { Form } from '../reference/form.ts';
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
import {
  type CapitalClass,
  capitalClass,
  filterBytes,
  filterOf,
  firstWordLength,
  NO_CAPITAL,
} from './openings.ts';

/** What the content script carries: the filter that most pages never get beyond, and the index itself. */
export interface CompiledForms {
  readonly filter: Uint8Array;
  readonly index: CompiledIndex;
}

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

/** The least capitals with which a text may write the first word of a form. */
const leastCapitals = ({ form, text }: Key): CapitalClass =>
  form.case === 'fold'
    ? NO_CAPITAL
    : capitalClass(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);

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
    filter: filterBytes(
      yield* filterOf(keys.map((key) => ({ symbols: key.symbols, capitals: leastCapitals(key) }))),
    ),
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
