import type { Mention, Reason } from '../detection/mention.ts';
import type { EntryId } from '../reference/entry.ts';
import type { PagePassage, Point } from './passage.ts';
import { newRange } from './unclobbered.ts';

/** A mention's place in the text around it. */
export interface MentionContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mention at its place in the document. */
export interface PlacedMention {
  readonly entry: EntryId;
  readonly alternatives: readonly EntryId[];
  readonly misnomer: string | undefined;
  readonly reason: Reason;
  /** As the page writes it, white space as one space. */
  readonly surface: string;
  readonly start: Point;
  readonly end: Point;
  /** The run of text around it, and where it stands there. */
  readonly context: MentionContext;
  /** The text nodes it touches. */
  readonly nodes: readonly Text[];
}

/** Puts a mention of a passage into the document; `undefined` when the document has moved on. */
export function placeMention(passage: PagePassage, mention: Mention): PlacedMention | undefined {
  const start = passage.locate(mention.start, false);
  const end = passage.locate(mention.end, true);
  if (start === undefined || end === undefined) return undefined;
  // The nodes may have changed since they were read; the change is on its way to us.
  if (start.offset > start.node.length || end.offset > end.node.length) return undefined;
  return {
    entry: mention.entry,
    alternatives: mention.alternatives,
    misnomer: mention.misnomer,
    reason: mention.reason,
    surface: passage.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
    start,
    end,
    context: { text: passage.text, start: mention.start, end: mention.end },
    nodes: passage.piecesBetween(mention.start, mention.end).map(({ node }) => node),
  };
}

/** The mention as a range that costs the page nothing while it changes. */
export function rangeOf({ start, end }: PlacedMention): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

// One live range for all measuring: a range that stays in the document makes every later change slower.
let measuring: Range | undefined;

/** The mention's boxes in the viewport, one per line; none when it isn't rendered or has changed. */
export function rectsOf({ start, end }: PlacedMention): DOMRect[] {
  measuring ??= newRange(document);
  try {
    measuring.setStart(start.node, start.offset);
    measuring.setEnd(end.node, end.offset);
    return [...measuring.getClientRects()];
  } catch {
    return [];
  } finally {
    measuring.selectNodeContents(document);
    measuring.collapse(true);
  }
}
