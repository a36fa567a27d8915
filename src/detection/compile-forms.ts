import type { CaseRule, Form } from '../reference/form.ts';
import { capitalsOf } from './capitals.ts';
import {
  ACRONYM,
  bitIndex,
  type CapitalClass,
  capitalClass,
  hashFirstWord,
  NO_CAPITAL,
  ONE_CAPITAL,
} from './first-word.ts';
import { DASH, SPACE } from './fold.ts';
import {
  BLOCK,
  FLAG_EXACT,
  FLAG_FOOTNOTE,
  FLAG_TITLE,
  type IndexAmbiguity,
  type IndexStrings,
  writeSections,
} from './index-format.ts';
import { symbolsOf } from './symbols.ts';
import { variantsOf } from './variants.ts';

/** What the content script carries: the bitmap that most pages never get beyond, and the index itself. */
export interface CompiledForms {
  readonly filter: Uint8Array;
  readonly index: Uint8Array;
}

interface Record {
  readonly form: Form;
  /** The variant's own letters, whose capitals the case rule compares. */
  readonly text: string;
}

/** From this many letters on, a footnote number stuck to a form's end is taken for one ("treaties2"). */
const FOOTNOTE_LETTERS = 8;
/** Share of the filter's bits that may be set: each set bit lets some ordinary words through. */
const FILTER_LOAD = 1 / 24;

/** A list in which equal values are stored once; `add` gives the value's position. */
class Pool<T> {
  readonly values: T[] = [];
  readonly #positions = new Map<string, number>();
  add(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

function recordsByKey(forms: readonly Form[]): Map<string, Record[]> {
  const byKey = new Map<string, Record[]>();
  const add = (symbols: readonly number[], record: Record): void => {
    const key = String.fromCharCode(...symbols);
    const records = byKey.get(key) ?? [];
    if (!records.some((r) => r.form.entry === record.form.entry && r.form.case === record.form.case))
      records.push(record);
    byKey.set(key, records);
  };
  for (const form of forms) {
    for (const text of variantsOf(form.text, form.plural)) {
      const symbols = symbolsOf(text);
      if (symbols === undefined)
        throw new Error(`The form "${form.text}" of ${form.entry} holds a sign that detection can't read.`);
      add(symbols, { form, text });
      if (symbols.includes(DASH))
        add(
          symbols.map((s) => (s === DASH ? SPACE : s)),
          { form, text },
        );
    }
  }
  return byKey;
}

const classesOf = (rule: CaseRule, text: string): readonly CapitalClass[] => {
  const own = capitalClass(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
  if (rule === 'exact') return [own];
  if (rule === 'title' && own !== NO_CAPITAL) return own === ACRONYM ? [ACRONYM] : [ONE_CAPITAL, ACRONYM];
  return [NO_CAPITAL, ONE_CAPITAL, ACRONYM];
};

function compileFilter(records: Iterable<Record>): Uint8Array {
  const keys = new Map<string, { hash: number; capitals: CapitalClass }>();
  for (const { form, text } of records) {
    const hash = hashFirstWord(text);
    for (const capitals of classesOf(form.case, text)) keys.set(`${hash} ${capitals}`, { hash, capitals });
  }
  const bits = Math.max(10, Math.ceil(Math.log2(keys.size / FILTER_LOAD + 1)));
  const filter = new Uint8Array(1 + 2 ** bits / 8);
  filter[0] = bits;
  for (const { hash, capitals } of keys.values()) {
    const at = bitIndex(hash, capitals, bits);
    filter[1 + (at >> 3)] = (filter[1 + (at >> 3)] ?? 0) | (1 << (at & 7));
  }
  return filter;
}

interface Trie {
  readonly label: number[];
  readonly children: number[];
  readonly firstChild: number[];
  readonly group: number[];
  readonly tail: number[];
  readonly tailStart: number[];
  readonly tailText: number[];
  readonly tailGroup: number[];
}

/** Breadth-first trie over sorted keys; key number n is group n. */
function buildTrie(keys: readonly string[]): Trie {
  const trie: Trie = {
    label: [0],
    children: [],
    firstChild: [],
    group: [],
    tail: [],
    tailStart: [],
    tailText: [],
    tailGroup: [],
  };
  const queue: { from: number; to: number; depth: number }[] = [{ from: 0, to: keys.length, depth: 0 }];
  for (let node = 0; node < queue.length; node++) {
    const { from: lowest, to, depth } = queue[node] ?? { from: 0, to: 0, depth: 0 };
    let from = lowest;
    if (node % BLOCK === 0) trie.firstChild.push(queue.length);
    trie.group.push(keys[from]?.length === depth && node > 0 ? ++from : 0);
    let children = 0;
    if (to - from === 1) {
      trie.tailStart.push(trie.tailText.length);
      for (const char of (keys[from] ?? '').slice(depth).split('')) trie.tailText.push(char.charCodeAt(0));
      trie.tailGroup.push(from);
      trie.tail.push(trie.tailStart.length);
    } else {
      trie.tail.push(0);
      while (from < to) {
        const symbol = keys[from]?.charCodeAt(depth) ?? 0;
        let end = from + 1;
        while (end < to && keys[end]?.charCodeAt(depth) === symbol) end++;
        queue.push({ from, to: end, depth: depth + 1 });
        trie.label.push(symbol);
        children++;
        from = end;
      }
    }
    trie.children.push(children);
  }
  trie.tailStart.push(trie.tailText.length);
  return trie;
}

const flagsOf = ({ form, text }: Record): number =>
  (form.case === 'title' ? FLAG_TITLE : form.case === 'exact' ? FLAG_EXACT : 0) |
  (form.case !== 'exact' && text.replace(/[^\p{L}]/gu, '').length >= FOOTNOTE_LETTERS ? FLAG_FOOTNOTE : 0);

/**
 * Compiles forms into the compact structure that the content script reads in place (see `index-format.ts`).
 * @param related Entries related to each entry; a mention of one is evidence for an ambiguous form of the other.
 * @throws {Error} when a form holds a sign that detection can't read.
 */
export function compileForms(
  forms: readonly Form[],
  related: ReadonlyMap<string, readonly string[]> = new Map(),
): CompiledForms {
  const byKey = recordsByKey(forms);
  const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1));
  const trie = buildTrie(keys);
  const entries = new Pool<string>();
  const ambiguities = new Pool<IndexAmbiguity>();
  const notes = new Pool<string>();
  const langs = new Pool<string>();
  const masks = new Pool<readonly boolean[]>();
  const form = {
    entry: [] as number[],
    flags: [] as number[],
    mask: [] as number[],
    ambiguity: [] as number[],
    note: [] as number[],
    lang: [] as number[],
  };
  const groupStart: number[] = [];
  for (const key of keys) {
    groupStart.push(form.entry.length);
    for (const record of byKey.get(key) ?? []) {
      const { ambiguous, misnomer, lang, case: rule, entry } = record.form;
      form.entry.push(entries.add(entry));
      form.flags.push(flagsOf(record));
      form.mask.push(rule === 'fold' ? 0 : 1 + masks.add(capitalsOf(record.text)));
      form.ambiguity.push(
        ambiguous === undefined ? 0 : 1 + ambiguities.add({ for: ambiguous.for, against: ambiguous.against }),
      );
      form.note.push(misnomer === undefined ? 0 : 1 + notes.add(misnomer));
      form.lang.push(lang === undefined ? 0 : 1 + langs.add(lang));
    }
  }
  groupStart.push(form.entry.length);
  const maskStart: number[] = [];
  const maskBits: number[] = [];
  let bit = 0;
  for (const mask of masks.values) {
    maskStart.push(bit);
    for (const capital of mask) {
      maskBits[bit >> 3] = (maskBits[bit >> 3] ?? 0) | (capital ? 1 << (bit & 7) : 0);
      bit++;
    }
  }
  maskStart.push(bit);
  const position = new Map(entries.values.map((entry, at) => [entry, at]));
  const strings: IndexStrings = {
    entries: entries.values,
    ambiguities: ambiguities.values,
    notes: notes.values,
    langs: langs.values,
    related: entries.values.map((entry) =>
      (related.get(entry) ?? []).flatMap((other) => position.get(other) ?? []),
    ),
  };
  const index = writeSections({
    label: Uint16Array.from(trie.label),
    children: Uint8Array.from(trie.children),
    firstChild: Uint32Array.from(trie.firstChild),
    group: Uint16Array.from(trie.group),
    tail: Uint16Array.from(trie.tail),
    tailStart: Uint32Array.from(trie.tailStart),
    tailText: Uint16Array.from(trie.tailText),
    tailGroup: Uint16Array.from(trie.tailGroup),
    groupStart: Uint32Array.from(groupStart),
    formEntry: Uint16Array.from(form.entry),
    formFlags: Uint8Array.from(form.flags),
    formMask: Uint16Array.from(form.mask),
    formAmbiguity: Uint16Array.from(form.ambiguity),
    formNote: Uint16Array.from(form.note),
    formLang: Uint8Array.from(form.lang),
    maskStart: Uint32Array.from(maskStart),
    maskBits: Uint8Array.from(maskBits),
    strings: new TextEncoder().encode(JSON.stringify(strings)),
  });
  return { filter: compileFilter([...byKey.values()].flat()), index };
}
