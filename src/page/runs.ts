import { isHeading, roleOf, type TextRole } from './element-roles.ts';
import { PagePassage, type Piece } from './passage.ts';
import {
  firstChildOf,
  lastChildOf,
  nameOf,
  nearest,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentOf,
  previousSiblingOf,
  shadowRootOf,
} from './unclobbered.ts';

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

const within = (node: Node, selector: string): Element | null => {
  const parent = parentElementOf(node);
  return parent === null ? null : nearest(parent, selector);
};

const isPreformatted = (node: Text): boolean => within(node, 'pre, plaintext, listing, xmp') !== null;

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
    if (nodeTypeOf(node) === Node.TEXT_NODE) run.addText(node as Text);
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const element = node as Element;
      const role = roleOf(element);
      const before = edge(run, role, role === 'line-break' ? LINE_BREAK : INTERRUPTION);
      if (before !== undefined) yield { kind: 'passage', passage: before };
      if (role !== 'skip') {
        if (isHeading(element)) yield { kind: 'heading', element };
        const shadow = shadowRootOf(element);
        if (shadow !== null) yield { kind: 'shadow', host: element, root: shadow };
        else if (nameOf(element).includes('-')) yield { kind: 'host', element };
        down = firstChildOf(element);
      }
    } else down = firstChildOf(node);
    if (down !== null) {
      node = down;
      continue;
    }
    // Up until something stands to the right; every element left behind may end a passage.
    for (let done = false; node !== null && !done; ) {
      if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
        const role = roleOf(node as Element);
        const behind = role === 'block' || role === 'raised' ? edge(run, role, INTERRUPTION) : undefined;
        if (behind !== undefined) yield { kind: 'passage', passage: behind };
      }
      if (node === root) node = null;
      else if (nextSiblingOf(node) !== null) {
        node = nextSiblingOf(node);
        done = true;
      } else node = parentOf(node);
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
  nodeTypeOf(node) === Node.ELEMENT_NODE && roleOf(node as Element) === 'block';

/** The node before or behind another in document order, without entering or leaving a block. */
function neighbour(node: Node, direction: 'previousSibling' | 'nextSibling'): Node | undefined {
  const [onward, inward] =
    direction === 'nextSibling' ? [nextSiblingOf, firstChildOf] : [previousSiblingOf, lastChildOf];
  let at: Node | null = node;
  while (at !== null && onward(at) === null) {
    const parent: Node | null = parentOf(at);
    if (parent === null || nodeTypeOf(parent) !== Node.ELEMENT_NODE || endsRun(parent)) return undefined;
    at = parent;
  }
  let next: Node | null = at === null ? null : onward(at);
  while (next !== null) {
    if (endsRun(next)) return undefined;
    const skipped = nodeTypeOf(next) === Node.ELEMENT_NODE && roleOf(next as Element) === 'skip';
    const inner: Node | null = skipped ? null : inward(next);
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
    const around = within(node, 'sub, sup, rt, rp');
    if (around !== raised) run.addMark(INTERRUPTION);
    raised = around;
    if (nodeTypeOf(node) === Node.TEXT_NODE) run.addText(node as Text);
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const role = roleOf(node as Element);
      if (role === 'line-break') run.addMark(LINE_BREAK);
      else if (role !== 'inline') run.addMark(INTERRUPTION);
    }
  }
  return run.take();
}
