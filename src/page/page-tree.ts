import type { PagePassage } from './passage.ts';
import { isInDocument, orderOf } from './unclobbered.ts';

/** Something worth keeping of a tree, at its place in the document. */
export type TreeItem =
  | { readonly kind: 'passage'; readonly node: Node; readonly passage: PagePassage }
  | { readonly kind: 'heading'; readonly node: Element }
  | { readonly kind: 'shadow'; readonly node: Element; readonly tree: PageTree };

/**
 * The passages with matches, the headings and the shadow trees of one tree, in document order. Passages without
 * matches are not kept: on most pages this stays empty.
 */
export class PageTree {
  readonly root: Node;
  #items: TreeItem[] = [];
  readonly #itemOf = new WeakMap<Node, TreeItem>();

  constructor(root: Node) {
    this.root = root;
  }

  get items(): readonly TreeItem[] {
    return this.#items;
  }

  /** Adds an item at its place. What a walk finds comes in order and goes to the end without a search. */
  insert(item: TreeItem): void {
    const known = this.#itemOf.get(item.node);
    if (known !== undefined) this.remove(known);
    this.#itemOf.set(item.node, item);
    if (item.kind === 'passage') for (const { node } of item.passage.pieces) this.#itemOf.set(node, item);
    const last = this.#items.at(-1);
    if (last === undefined || follows(item.node, last.node)) {
      this.#items.push(item);
      return;
    }
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#items[middle];
      if (other !== undefined && follows(item.node, other.node)) low = middle + 1;
      else high = middle;
    }
    this.#items.splice(low, 0, item);
  }

  /** Forgets what was known of a node. */
  forget(node: Node): boolean {
    const item = this.#itemOf.get(node);
    if (item === undefined) return false;
    this.remove(item);
    return item.kind === 'passage';
  }

  remove(item: TreeItem): void {
    this.#itemOf.delete(item.node);
    if (item.kind === 'passage') for (const { node } of item.passage.pieces) this.#itemOf.delete(node);
    const at = this.#items.indexOf(item);
    if (at >= 0) this.#items.splice(at, 1);
  }

  /**
   * Drops what has left the document.
   * @returns Whether a passage was among it.
   */
  dropRemoved(): boolean {
    const before = this.#items;
    this.#items = before.filter(
      (item) => isInDocument(item.node) && (item.kind !== 'passage' || item.passage.isConnected),
    );
    let lostPassage = false;
    for (const item of this.#items)
      if (item.kind === 'shadow') lostPassage = item.tree.dropRemoved() || lostPassage;
    if (this.#items.length === before.length) return lostPassage;
    const kept = new Set(this.#items);
    for (const item of before) {
      if (kept.has(item)) continue;
      this.#itemOf.delete(item.node);
      if (item.kind === 'passage') {
        for (const { node } of item.passage.pieces) this.#itemOf.delete(node);
        lostPassage = true;
      }
    }
    return lostPassage;
  }

  /** All items of this tree and of the shadow trees in it, in the order of reading. */
  *inOrder(): Generator<TreeItem> {
    for (const item of this.#items) {
      yield item;
      if (item.kind === 'shadow') yield* item.tree.inOrder();
    }
  }
}

const follows = (node: Node, other: Node): boolean =>
  (orderOf(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
