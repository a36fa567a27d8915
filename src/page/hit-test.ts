import { DISTANCES } from './delays.ts';
import type { PageMentions, ShownMention } from './page-mentions.ts';
import { rectsOf } from './placed-mention.ts';
import { rootOf } from './unclobbered.ts';

/** Whether a point lies on one of the boxes, or within a few pixels of it. */
export function isOn(rects: readonly DOMRect[], x: number, y: number, slack: number): boolean {
  return rects.some(
    (rect) =>
      x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack,
  );
}

function among(candidates: readonly ShownMention[], x: number, y: number): ShownMention | undefined {
  return candidates.find((mention) => mention.visible && isOn(rectsOf(mention), x, y, 0));
}

/**
 * The mention under the pointer. The event's innermost element leads to its mentions and their boxes; caret APIs
 * would snap to text far from the pointer and cost a layout. Only where that finds nothing are the elements below
 * asked: cards often stretch an empty link over their text.
 * @param target The innermost element under the pointer, also inside open shadow trees.
 */
export function mentionAt(
  mentions: PageMentions,
  target: Element,
  x: number,
  y: number,
): ShownMention | undefined {
  const direct = among(mentions.in(target), x, y);
  if (direct !== undefined || mentions.all.length === 0) return direct;
  const root = rootOf(target);
  const below = (root instanceof ShadowRoot ? root : document).elementsFromPoint(x, y);
  for (const element of below) {
    const found = element === target ? undefined : among(mentions.in(element), x, y);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a point still belongs to a mention, gaps between its lines included. */
export function isStillOn(mention: ShownMention, x: number, y: number): boolean {
  return isOn(rectsOf(mention), x, y, DISTANCES.slack);
}
