import {
  BLOCK,
  FLAG_EXACT,
  FLAG_FOOTNOTE,
  FLAG_TITLE,
  type IndexAmbiguity,
  type IndexStrings,
  readSections,
} from './index-format.ts';

/** What the index says of one form; the number is its record. */
export type FormNumber = number;

/** The compiled forms, read in place. */
export class FormIndex {
  readonly #label: Uint16Array;
  readonly #children: Uint8Array;
  readonly #firstChild: Uint32Array;
  readonly #group: Uint16Array;
  readonly #tail: Uint16Array;
  readonly #tailStart: Uint32Array;
  readonly #tailText: Uint16Array;
  readonly #tailGroup: Uint16Array;
  readonly #groupStart: Uint32Array;
  readonly #formEntry: Uint16Array;
  readonly #formFlags: Uint8Array;
  readonly #formMask: Uint16Array;
  readonly #formAmbiguity: Uint16Array;
  readonly #formNote: Uint16Array;
  readonly #formLang: Uint8Array;
  readonly #maskStart: Uint32Array;
  readonly #maskBits: Uint8Array;
  readonly #strings: IndexStrings;

  /** @throws {Error} when the bytes are not an index of this format. */
  constructor(bytes: Uint8Array) {
    const section = readSections(bytes);
    const u16 = (view: Uint8Array): Uint16Array =>
      new Uint16Array(view.buffer, view.byteOffset, view.byteLength >> 1);
    const u32 = (view: Uint8Array): Uint32Array =>
      new Uint32Array(view.buffer, view.byteOffset, view.byteLength >> 2);
    this.#label = u16(section('label'));
    this.#children = section('children');
    this.#firstChild = u32(section('firstChild'));
    this.#group = u16(section('group'));
    this.#tail = u16(section('tail'));
    this.#tailStart = u32(section('tailStart'));
    this.#tailText = u16(section('tailText'));
    this.#tailGroup = u16(section('tailGroup'));
    this.#groupStart = u32(section('groupStart'));
    this.#formEntry = u16(section('formEntry'));
    this.#formFlags = section('formFlags');
    this.#formMask = u16(section('formMask'));
    this.#formAmbiguity = u16(section('formAmbiguity'));
    this.#formNote = u16(section('formNote'));
    this.#formLang = section('formLang');
    this.#maskStart = u32(section('maskStart'));
    this.#maskBits = section('maskBits');
    this.#strings = JSON.parse(new TextDecoder().decode(section('strings'))) as IndexStrings;
  }

  /** The child of a node under a symbol, or -1. */
  child(node: number, symbol: number): number {
    const count = this.#children[node] ?? 0;
    if (count === 0) return -1;
    const block = (node / BLOCK) | 0;
    let child = this.#firstChild[block] ?? 0;
    for (let before = block * BLOCK; before < node; before++) child += this.#children[before] ?? 0;
    for (const end = child + count; child < end; child++) if (this.#label[child] === symbol) return child;
    return -1;
  }

  /** The group of forms that end at a node, or -1. */
  groupAt(node: number): number {
    return (this.#group[node] ?? 0) - 1;
  }

  /** The tail that hangs below a node, or -1. */
  tailAt(node: number): number {
    return (this.#tail[node] ?? 0) - 1;
  }

  tailLength(tail: number): number {
    return (this.#tailStart[tail + 1] ?? 0) - (this.#tailStart[tail] ?? 0);
  }

  tailSymbol(tail: number, position: number): number {
    return this.#tailText[(this.#tailStart[tail] ?? 0) + position] ?? 0;
  }

  /** The group of forms at a tail's end. */
  tailGroup(tail: number): number {
    return this.#tailGroup[tail] ?? 0;
  }

  /** The forms of a group. */
  forms(group: number): readonly FormNumber[] {
    const from = this.#groupStart[group] ?? 0;
    return Array.from({ length: (this.#groupStart[group + 1] ?? 0) - from }, (_, at) => from + at);
  }

  /** The form's entry as a number, for comparing; `entryId` gives its name. */
  entry(form: FormNumber): number {
    return this.#formEntry[form] ?? 0;
  }

  entryId(entry: number): string {
    return this.#strings.entries[entry] ?? '';
  }

  /** Entries in a relation to an entry. */
  related(entry: number): readonly number[] {
    return this.#strings.related[entry] ?? [];
  }

  ambiguity(form: FormNumber): IndexAmbiguity | undefined {
    return this.#strings.ambiguities[(this.#formAmbiguity[form] ?? 0) - 1];
  }

  misnomer(form: FormNumber): string | undefined {
    return this.#strings.notes[(this.#formNote[form] ?? 0) - 1];
  }

  lang(form: FormNumber): string | undefined {
    return this.#strings.langs[(this.#formLang[form] ?? 0) - 1];
  }

  isExact(form: FormNumber): boolean {
    return ((this.#formFlags[form] ?? 0) & FLAG_EXACT) !== 0;
  }

  isTitle(form: FormNumber): boolean {
    return ((this.#formFlags[form] ?? 0) & FLAG_TITLE) !== 0;
  }

  bearsFootnote(form: FormNumber): boolean {
    return ((this.#formFlags[form] ?? 0) & FLAG_FOOTNOTE) !== 0;
  }

  /** Whether a text's capitals satisfy the form's case rule. */
  acceptsCase(form: FormNumber, capitals: readonly boolean[]): boolean {
    const mask = (this.#formMask[form] ?? 0) - 1;
    if (mask < 0) return true;
    const from = this.#maskStart[mask] ?? 0;
    if ((this.#maskStart[mask + 1] ?? 0) - from !== capitals.length) return false;
    const exact = this.isExact(form);
    return capitals.every((capital, at) => {
      const wanted = (((this.#maskBits[(from + at) >> 3] ?? 0) >> ((from + at) & 7)) & 1) === 1;
      return wanted === capital || (capital && !exact);
    });
  }
}
