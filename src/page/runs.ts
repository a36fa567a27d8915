import { isHeading, roleOf, type TextRole } from './element-roles.ts';
import { PagePassage, type Piece } from './passage.ts';

/** What stands where a picture, a footnote number or code interrupts a text: no name reaches across it. */
const INTERRUPTION = '\uFFFC';
/** A line break is white space; two in a row end every name. */
const LINE_BREAK = '\n';
const BLANK_LINE = /\n[^\S\n]*\n/;

/** What a walk through a tree comes upon, in document order. */
export type Found =
  | { readonly kind: 'passage'; readonly passage: PagePassage }
  | { readonly kind: 'heading'; readonly element: Element }
  | { readonly kind: 'shadow'; readonly host: Element; readonly root: ShadowRoot }
  | { readonly kind: 'host'; readonly element: Element };

class RunBuilder {
  #pieces: Piece[] = [];
  #texts: string[] = [];
  #length = 0;
  #hasText = false;

  addText(node: Text): void {
    const text = node.data;
    if (text === '') return;
    this.#pieces.push({ node, start: this.#length, length: text.length });
    // In HTML a blank line is a space like any other; only pre-formatted text means it.
    this.#texts.push(BLANK_LINE.test(text) && !isPreformatted(node) ? text.replaceAll('\n', ' ') : text);
    this.#length += text.length;
    this.#hasText ||= /\S/.test(text);
  }

  addMark(mark: string): void {
    if (this.#length === 0) return;
    this.#texts.push(mark);
    this.#length += mark.length;
  }

  take(): PagePassage | undefined {
    const passage = this.#hasText
      ? new PagePassage(
          this.#pieces,
          this.#texts.length === 1 ? (this.#texts[0] ?? '') : this.#texts.join(''),
        )
      : undefined;
    this.#pieces = [];
    this.#texts = [];
    this.#length = 0;
    this.#hasText = false;
    return passage;
  }
}

const isPreformatted = (node: Text): boolean =>
  node.parentElement?.closest('pre, plaintext, listing, xmp') != null;

/**
 * Walks a tree in document order and gives its passages, headings and shadow roots, one after another, so that the
 * caller can stop between any two.
 * @param root A document's root element, a shadow root, or any element or text that was added.
 */
export function* walkTree(root: Node): Generator<Found> {
  const run = new RunBuilder();
  let node: Node | null = root;
  while (node !== null) {
    let down: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) run.addText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const role = roleOf(element);
      const before = edge(run, role, role === 'line-break' ? LINE_BREAK : INTERRUPTION);
      if (before !== undefined) yield { kind: 'passage', passage: before };
      if (role !== 'skip') {
        if (isHeading(element)) yield { kind: 'heading', element };
        if (element.shadowRoot !== null) yield { kind: 'shadow', host: element, root: element.shadowRoot };
        else if (element.localName.includes('-')) yield { kind: 'host', element };
        down = element.firstChild;
      }
    } else down = node.firstChild;
    if (down !== null) {
      node = down;
      continue;
    }
    // Up until something stands to the right; every element left behind may end a passage.
    for (let done = false; node !== null && !done; ) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const role = roleOf(node as Element);
        const behind = role === 'block' || role === 'raised' ? edge(run, role, INTERRUPTION) : undefined;
        if (behind !== undefined) yield { kind: 'passage', passage: behind };
      }
      if (node === root) node = null;
      else if (node.nextSibling !== null) {
        node = node.nextSibling;
        done = true;
      } else node = node.parentNode;
    }
  }
  const last = run.take();
  if (last !== undefined) yield { kind: 'passage', passage: last };
}

/** What an element's edge does to the run: a block ends it, all but inline elements leave a mark in it. */
function edge(run: RunBuilder, role: TextRole, mark: string): PagePassage | undefined {
  if (role === 'block') return run.take();
  if (role !== 'inline') run.addMark(mark);
  return undefined;
}

const endsRun = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && roleOf(node as Element) === 'block';

/** The node before or behind another in document order, without entering or leaving a block. */
function neighbour(node: Node, direction: 'previousSibling' | 'nextSibling'): Node | undefined {
  const inward = direction === 'nextSibling' ? 'firstChild' : 'lastChild';
  let at: Node | null = node;
  while (at !== null && at[direction] === null) {
    const parent: Node | null = at.parentNode;
    if (parent === null || parent.nodeType !== Node.ELEMENT_NODE || endsRun(parent)) return undefined;
    at = parent;
  }
  let next: Node | null = at?.[direction] ?? null;
  while (next !== null) {
    if (endsRun(next)) return undefined;
    const skipped = next.nodeType === Node.ELEMENT_NODE && roleOf(next as Element) === 'skip';
    const inner: Node | null = skipped ? null : next[inward];
    if (inner === null) return next;
    next = inner;
  }
  return undefined;
}

/**
 * Reads anew the passage around a changed place, without looking at the rest of the page.
 * @param start A text node or an inline element.
 */
export function passageAround(start: Node): PagePassage | undefined {
  let first = start;
  for (
    let before = neighbour(first, 'previousSibling');
    before !== undefined;
    before = neighbour(first, 'previousSibling')
  )
    first = before;
  const run = new RunBuilder();
  let raised: Element | null = null;
  for (let node: Node | undefined = first; node !== undefined; node = neighbour(node, 'nextSibling')) {
    const within: Element | null = node.parentElement?.closest('sub, sup, rt, rp') ?? null;
    if (within !== raised) run.addMark(INTERRUPTION);
    raised = within;
    if (node.nodeType === Node.TEXT_NODE) run.addText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const role = roleOf(node as Element);
      if (role === 'line-break') run.addMark(LINE_BREAK);
      else if (role !== 'inline') run.addMark(INTERRUPTION);
    }
  }
  return run.take();
}
