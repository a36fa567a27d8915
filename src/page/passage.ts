import type { RawMatch } from '../detection/scan.ts';
import { attributeOf, isInDocument, nearest } from './unclobbered.ts';

/** A text node's share of a passage. */
export interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the passage. */
  readonly start: number;
  readonly length: number;
}

/** A place in a text node. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * A run of text that a reader sees as one: text nodes without a block's edge between them. Its text has as many
 * characters as the nodes have, but for marks at line breaks and raised text, so offsets lead back to the page.
 */
export class PagePassage {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Forms of the reference. */
  matches: readonly RawMatch[] = [];
  /** Forms of the reader's own glossaries. */
  own: readonly RawMatch[] = [];

  constructor(pieces: readonly Piece[], text: string) {
    this.pieces = pieces;
    this.text = text;
  }

  /** The nearest `lang`; looked up late, because few passages need it. */
  get lang(): string | undefined {
    const parent = this.pieces[0]?.node.parentElement;
    const labelled = parent == null ? null : nearest(parent, '[lang]');
    return labelled === null ? undefined : (attributeOf(labelled, 'lang') ?? undefined);
  }

  /** Where a character of the passage lies; for an end, the place behind the character before it. */
  locate(offset: number, isEnd: boolean): Point | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece === undefined) return undefined;
      const at = offset - piece.start;
      if (at < 0 || (isEnd && at === 0)) high = middle - 1;
      else if (at > piece.length || (!isEnd && at === piece.length)) low = middle + 1;
      else return { node: piece.node, offset: at };
    }
    return undefined;
  }

  /** The pieces that a range of the passage touches. */
  piecesBetween(start: number, end: number): readonly Piece[] {
    return this.pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
  }

  /** Whether its nodes still have the lengths with which they were read; another length is another text. */
  get isUnchanged(): boolean {
    return this.pieces.every(({ node, length }) => node.length === length);
  }

  /** Whether all its nodes are still where they were read. */
  get isConnected(): boolean {
    return this.pieces.every(({ node }) => isInDocument(node));
  }
}
