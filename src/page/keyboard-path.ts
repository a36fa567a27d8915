import type { ShownMention } from './page-mentions.ts';
import { rangeOf } from './placed-mention.ts';
import { bodyOf, selectionOf } from './unclobbered.ts';

/** The visible mention behind or before the reader's place: the open one, else the selection, else the top of the view. */
export function neighbourOf(
  mentions: readonly ShownMention[],
  current: ShownMention | undefined,
  step: 1 | -1,
): ShownMention | undefined {
  const visible = mentions.filter((mention) => mention.visible);
  if (visible.length === 0) return undefined;
  const at =
    current === undefined
      ? -1
      : visible.findIndex(
          (m) => m.start.node === current.start.node && m.start.offset === current.start.offset,
        );
  if (at >= 0) return visible[(at + step + visible.length) % visible.length];
  const selection = selectionOf(document);
  const anchor = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (anchor === undefined || anchor.startContainer === bodyOf(document))
    return step > 0 ? visible[0] : visible.at(-1);
  const isBehind = (mention: ShownMention): boolean => {
    const order = anchor.startContainer.compareDocumentPosition(mention.start.node);
    return order === 0
      ? mention.start.offset >= anchor.startOffset
      : (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  return step > 0
    ? (visible.find(isBehind) ?? visible[0])
    : (visible.findLast((mention) => !isBehind(mention)) ?? visible.at(-1));
}

/** Brings a mention into view and selects it, which is also where screen readers go on reading. */
export function goTo(mention: ShownMention): void {
  const { startContainer, startOffset, endContainer, endOffset } = rangeOf(mention);
  mention.start.node.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  selectionOf(document)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
