/**
 * The binary layout of the compiled forms. Everything is read in place from one buffer: sections follow one another
 * at offsets that are multiples of four, and nothing is built when the content script loads.
 *
 * The trie lies in breadth-first order: the children of a node stand side by side, so a node needs only their
 * number; where they begin is the running sum of the numbers, stored for every 64th node. A branch without further
 * forks is cut off and kept as a tail.
 */
export const MAGIC = 0x52505031;
export const BLOCK = 64;

const SECTIONS = [
  'label', // u16 per node: the folded character that leads to it
  'children', // u8 per node
  'firstChild', // u32 per BLOCK nodes: index of the first child of the block's first node
  'group', // u16 per node: 0, or 1 + the group of forms that end here
  'tail', // u16 per node: 0, or 1 + the tail that hangs below it
  'tailStart', // u32 per tail, and one more: range in tailText
  'tailText', // u16: folded characters
  'tailGroup', // u16 per tail: the group at its end
  'groupStart', // u32 per group, and one more: range of forms
  'formEntry', // u16 per form: index into strings.entries
  'formFlags', // u8 per form, see FLAG_*
  'formMask', // u16 per form: 0, or 1 + its capitals mask
  'formAmbiguity', // u16 per form: 0, or 1 + index into strings.ambiguities
  'formNote', // u16 per form: 0, or 1 + index into strings.notes
  'formLang', // u8 per form: 0, or 1 + index into strings.langs
  'maskStart', // u32 per mask, and one more: bit range in maskBits
  'maskBits', // u8: one bit per letter or digit, 1 for a capital
  'strings', // UTF-8 JSON, see IndexStrings
] as const;
export type Section = (typeof SECTIONS)[number];

/** The form's letters must be capitals where its mask says so. */
export const FLAG_TITLE = 1;
/** The form's letters must stand exactly as its mask says. */
export const FLAG_EXACT = 2;
/** Long enough that a footnote number stuck to its end doesn't make it another word. */
export const FLAG_FOOTNOTE = 4;

export interface IndexAmbiguity {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface IndexStrings {
  readonly entries: readonly string[];
  readonly ambiguities: readonly IndexAmbiguity[];
  readonly notes: readonly string[];
  readonly langs: readonly string[];
  /** Indices of entries that stand in a relation to the entry with the same index. */
  readonly related: readonly (readonly number[])[];
}

const HEADER_WORDS = 1 + SECTIONS.length * 2;

/** Puts sections into one buffer. */
export function writeSections(sections: Readonly<Record<Section, ArrayBufferView>>): Uint8Array {
  let size = HEADER_WORDS * 4;
  const header = [MAGIC];
  for (const name of SECTIONS) {
    const length = sections[name].byteLength;
    header.push(size, length);
    size += (length + 3) & ~3;
  }
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(Uint32Array.from(header).buffer));
  SECTIONS.forEach((name, at) => {
    const view = sections[name];
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), header[1 + at * 2] ?? 0);
  });
  return bytes;
}

/**
 * Opens a buffer made by `writeSections`.
 * @throws {Error} when the buffer is something else: that is a broken package, not a page's fault.
 */
export function readSections(bytes: Uint8Array): (name: Section) => Uint8Array {
  // Sections must be aligned for the typed arrays over them.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new Error('This is not a detection index.');
  return (name) => {
    const at = 1 + SECTIONS.indexOf(name) * 2;
    return aligned.subarray(header[at] ?? 0, (header[at] ?? 0) + (header[at + 1] ?? 0));
  };
}
