import type { CompiledIndex } from '../detection/index-format.ts';
import type { RawMatch } from '../detection/scan.ts';
import type { NotMarked, PageTerm } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';

import type { TreeItem } from './page-tree.ts';

/** What scans the passages of a page once the index is there. */
export interface Scanner {
  scan(text: string): readonly RawMatch[];
  /** Whether a text without a form matters all the same, for a short second mention in it. */
  mayRefer(text: string): boolean;
}

/** What the marks of a page need of the script that was there before them. */
export interface MarksNeeds {
  readonly settings: Settings;
  readonly filter: Uint8Array;
  /** Stands before the reader's own terms, if there are any. */
  readonly ownFilter: Uint8Array | undefined;
  /** The index of the reader's own terms, once it was read. */
  ownIndex(): CompiledIndex | undefined;
  /** Passages with matches, headings and shadow trees, in the order of reading. */
  items(): Iterable<TreeItem>;
  /** Called before anybody looks: shadow roots come without an event. */
  lookForShadowRoots(): void;
  /** Called when other terms can be seen than before. */
  onChange(): void;
  /** Called when the extension was updated or removed under us. */
  onOrphaned(): void;
}

/** All that marks and explains in a document: senses, highlights, pointer and card. Loaded where a form was found. */
export interface Marks {
  readonly ours: Scanner;
  readonly own: Scanner | undefined;
  /** Decides the senses anew after passages have changed. */
  decide(): void;
  /** Takes over changed settings at once. */
  apply(settings: Settings): void;
  /** Listens again at a root element that is new. */
  listen(): void;
  /** The terms that a reader can see. */
  terms(): PageTerm[];
  jump(entry: string, nth: number): void;
  openNeighbour(step: 1 | -1): void;
  setDismissed(choices: NotMarked): void;
  destroy(): void;
}
