import type { RawMatch } from '../detection/scan.ts';
import { Slices } from '../platform/slices.ts';
import { roleOf } from './element-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { PageTree, type TreeItem } from './page-tree.ts';
import type { PagePassage } from './passage.ts';
import { type Found, passageAround, walkTree } from './runs.ts';
import { cutsOf, mayHoldForm, scanPart } from './scan-passage.ts';
import { firstChildOf, isInDocument, nodeTypeOf, parentOf, rootOf, shadowRootOf } from './unclobbered.ts';

/** Changes are gathered this long before they are read: busy pages make many of them. */
export const GATHER_MS = 80;
/** Custom elements that had no shadow root yet are looked at again, but not endlessly many of them. */
const MOST_HOSTS = 500;

/**
 * Reads the document and keeps up with it: every text once, and then only what changes. Knows nothing of senses,
 * highlights or pointers.
 */
export class PageReader {
  readonly #lexicons: { readonly ours: Lexicon; readonly own: Lexicon | undefined };
  readonly #onChange: () => void;
  readonly #onNewRoot: () => void;
  readonly #slices: Slices;
  readonly #observer: MutationObserver;
  readonly #tree: PageTree;
  readonly #treeOf = new WeakMap<Node, PageTree>();
  readonly #hosts = new Set<Element>();
  /** Passages that may hold a form of a lexicon whose index was not there. */
  #waiting: { readonly passage: PagePassage; readonly tree: PageTree }[] = [];
  #added = new Set<Node>();
  #touched = new Set<Node>();
  #removed = false;
  #changed = false;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param lexicons The reference's forms and the reader's own; passages that may hold one wait for its index.
   * @param onChange Called when the passages with matches have changed and there is no more work for now.
   * @param onNewRoot Called when the root element was taken away or replaced, by `document.open` for one.
   */
  constructor(
    lexicons: { readonly ours: Lexicon; readonly own: Lexicon | undefined },
    onChange: () => void,
    onNewRoot: () => void,
  ) {
    this.#onNewRoot = onNewRoot;
    this.#lexicons = lexicons;
    this.#onChange = onChange;
    this.#tree = new PageTree(document);
    this.#treeOf.set(document, this.#tree);
    this.#slices = new Slices(() => this.#settle());
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  start(): void {
    this.#observe(document);
    this.#slices.add(this.#read(document, this.#tree));
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#slices.stop();
    clearTimeout(this.#gathering);
    this.#hosts.clear();
    this.#waiting = [];
  }

  /** Scans the passages that have waited for an index. */
  readWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#slices.add(this.#scanAll(waiting));
  }

  /** Passages with matches, headings and shadow trees, in the order of reading. */
  items(): Iterable<TreeItem> {
    return this.#tree.inOrder();
  }

  /** Looks again at custom elements that may have got a shadow root since; no event tells of it. */
  lookForShadowRoots(): void {
    for (const host of this.#hosts) {
      const root = shadowRootOf(host);
      if (root !== null) {
        this.#hosts.delete(host);
        this.#enterShadow(host, root);
      } else if (!isInDocument(host)) this.#hosts.delete(host);
    }
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  *#read(from: Node, tree: PageTree): Generator<void> {
    for (const found of walkTree(from)) {
      yield* this.#take(found, tree);
      yield;
    }
  }

  *#take(found: Found, tree: PageTree): Generator<void> {
    if (found.kind === 'passage') yield* this.#scan(found.passage, tree);
    else if (found.kind === 'heading') tree.insert({ kind: 'heading', node: found.element });
    else if (found.kind === 'shadow') this.#enterShadow(found.host, found.root);
    else if (this.#hosts.size < MOST_HOSTS) this.#hosts.add(found.element);
  }

  *#scanAll(
    passages: readonly { readonly passage: PagePassage; readonly tree: PageTree }[],
  ): Generator<void> {
    for (const { passage, tree } of passages) {
      if (passage.isConnected && passage.isUnchanged) yield* this.#scan(passage, tree);
      yield;
    }
  }

  *#scan(passage: PagePassage, tree: PageTree): Generator<void> {
    // What is read anew replaces whatever was known of its nodes.
    for (const { node } of passage.pieces) this.#changed = tree.forget(node) || this.#changed;
    const { ours, own } = this.#lexicons;
    const cuts = cutsOf(passage.text);
    for (const lexicon of own === undefined ? [ours] : [ours, own]) {
      if (lexicon.isReady) continue;
      for (const [at, from] of cuts.entries()) {
        if (mayHoldForm(lexicon, passage, from, cuts[at + 1] ?? passage.text.length)) {
          this.#waiting.push({ passage, tree });
          lexicon.request();
          return;
        }
        if (cuts.length > 1) yield;
      }
    }
    // Without its index a lexicon has nothing here: the filter has said so.
    const matches = ours.isReady ? yield* this.#matches(ours, passage, cuts) : [];
    const ownMatches = own?.isReady ? yield* this.#matches(own, passage, cuts) : [];
    const first = passage.pieces[0];
    if (first === undefined || !passage.isConnected) return;
    // What holds no form itself may refer to one that another holds.
    if (matches.length + ownMatches.length === 0 && !ours.mayRefer(passage.text)) return;
    passage.matches = matches;
    passage.own = ownMatches;
    tree.insert({ kind: 'passage', node: first.node, passage });
    this.#changed = true;
  }

  *#matches(
    lexicon: Lexicon,
    passage: PagePassage,
    cuts: readonly number[],
  ): Generator<void, readonly RawMatch[]> {
    const matches = [];
    for (const [at, from] of cuts.entries()) {
      matches.push(...scanPart(lexicon, passage, from, cuts[at + 1] ?? passage.text.length));
      if (cuts.length > 1) yield;
    }
    return matches;
  }

  #enterShadow(host: Element, root: ShadowRoot): void {
    if (this.#treeOf.has(root)) return;
    const parent = this.#treeOf.get(rootOf(host));
    if (parent === undefined) return;
    const tree = new PageTree(root);
    this.#treeOf.set(root, tree);
    parent.insert({ kind: 'shadow', node: host, tree });
    this.#observe(root);
    this.#slices.add(this.#read(root, tree));
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') this.#touched.add(target);
      else {
        for (const node of addedNodes) this.#added.add(node);
        if (removedNodes.length > 0) this.#removed = true;
        // A block that comes or goes between two texts parts or joins them.
        if (previousSibling !== null) this.#touched.add(previousSibling);
        if (nextSibling !== null) this.#touched.add(nextSibling);
        if (removedNodes.length > 0 && firstChildOf(target) === null) this.#touched.add(target);
      }
    }
    if (records.some(({ target }) => target === document)) this.#onNewRoot();
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#slices.add(this.#catchUp());
    }, GATHER_MS);
  }

  *#catchUp(): Generator<void> {
    const added = this.#added;
    const touched = this.#touched;
    this.#added = new Set();
    this.#touched = new Set();
    if (this.#removed) {
      this.#removed = false;
      this.#changed = this.#tree.dropRemoved() || this.#changed;
    }
    this.lookForShadowRoots();
    for (const node of added) {
      // What was added inside something added is read with it.
      if (!isInDocument(node) || hasAncestorIn(node, added)) continue;
      const tree = this.#treeOf.get(rootOf(node));
      if (tree === undefined || isSkipped(node)) continue;
      if (isBlock(node)) yield* this.#read(node, tree);
      else {
        if (nodeTypeOf(node) === Node.ELEMENT_NODE) yield* this.#read(node, tree);
        touched.add(node);
      }
    }
    const done = new Set<Node>();
    for (const node of touched) {
      if (!isInDocument(node) || done.has(node) || isBlock(node) || isSkipped(node)) continue;
      const tree = this.#treeOf.get(rootOf(node));
      const passage = tree === undefined ? undefined : passageAround(deepestFirst(node));
      if (tree !== undefined && passage !== undefined) {
        for (const piece of passage.pieces) done.add(piece.node);
        yield* this.#scan(passage, tree);
      }
      yield;
    }
  }

  #settle(): void {
    if (!this.#changed) return;
    this.#changed = false;
    this.#onChange();
  }
}

const isBlock = (node: Node): boolean =>
  nodeTypeOf(node) === Node.ELEMENT_NODE && roleOf(node as Element) === 'block';

/** Whether the node lies in something whose text nobody reads. */
function isSkipped(node: Node): boolean {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE && nodeTypeOf(node) !== Node.TEXT_NODE) return true;
  for (let at: Node | null = node; at !== null && nodeTypeOf(at) !== Node.DOCUMENT_NODE; at = parentOf(at)) {
    if (nodeTypeOf(at) === Node.ELEMENT_NODE && roleOf(at as Element) === 'skip') return true;
  }
  return false;
}

function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) if (set.has(at)) return true;
  return false;
}

function deepestFirst(node: Node): Node {
  let at = node;
  for (let inner = firstChildOf(at); inner !== null && !isBlock(inner); inner = firstChildOf(at)) at = inner;
  return at;
}
