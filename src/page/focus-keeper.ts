import { activeElementOf, bodyOf, isInDocument, selectionOf } from './unclobbered.ts';

interface Kept {
  readonly focus: Element | null;
  readonly ranges: readonly Range[];
}

/** Remembers where the reader's focus and selection were, and gives them back. */
export class FocusKeeper {
  #kept: Kept | undefined;

  /** Remembers, unless something is remembered already: stepping on must not overwrite where it began. */
  keep(): void {
    if (this.#kept !== undefined) return;
    const selection = selectionOf(document);
    const ranges =
      selection === null
        ? []
        : Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
    this.#kept = { focus: activeElementOf(document), ranges };
  }

  /** Gives back what was remembered; elements that have gone are left out. */
  restore(): void {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept === undefined) return;
    const { focus, ranges } = kept;
    if (focus instanceof HTMLElement && isInDocument(focus) && focus !== bodyOf(document))
      focus.focus({ preventScroll: true });
    const selection = selectionOf(document);
    if (selection === null) return;
    selection.removeAllRanges();
    for (const range of ranges) if (range.startContainer.isConnected) selection.addRange(range);
  }
}
