import type { PagePassage } from './passage.ts';
import { newRange, parentElementOf } from './unclobbered.ts';

const FLOWS = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'inline-flow']);

/**
 * Whether a name that crosses elements is one for the reader too: every element between its pieces must be displayed
 * inline. Tag names joined them; a `span` may be styled as a block all the same.
 */
export function flowsTogether(passage: PagePassage, start: number, end: number): boolean {
  const pieces = passage.piecesBetween(start, end);
  const first = pieces[0]?.node;
  const last = pieces.at(-1)?.node;
  if (first === undefined || last === undefined) return false;
  if (first === last) return true;
  const range = newRange(document);
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const common = range.commonAncestorContainer;
  for (const { node } of pieces) {
    for (
      let element = parentElementOf(node);
      element !== null && element !== common;
      element = parentElementOf(element)
    ) {
      if (!FLOWS.has(getComputedStyle(element).display)) return false;
    }
  }
  return true;
}
