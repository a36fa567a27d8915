import { endsWord } from './boundaries.ts';
import {
  DASH,
  FIRST_WORD,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORABLE,
  isAstralLetter,
  LIGATURE,
  OTHER,
  SPACE,
  SURROGATE,
  spellLigature,
} from './fold.ts';
import type { FormIndex, FormNumber } from './form-index.ts';
import { FURTHEST_BACK, LEAST_READ } from './slip-limits.ts';
import { hitsBehindSlip } from './slips.ts';
import { isInitialStop } from './symbols.ts';
import { Way } from './way.ts';
import { whiteSpace } from './white-space.ts';

/** Forms whose letters end before `end`; word boundaries and case are still to be looked at. */
export interface Hit {
  readonly end: number;
  readonly forms: readonly FormNumber[];
}

const SOFT_HYPHEN = 0xad;
const LINE_FEED = 10;

/** Ends of the way that was read, for looking whether it ended at a slip of the pen: the last few places, oldest first. */
export class Trail {
  readonly #ways: Way[];
  readonly #places: number[];
  #count = 0;

  constructor(index: FormIndex, length: number) {
    this.#ways = Array.from({ length }, () => new Way(index));
    this.#places = Array.from({ length }, () => 0);
  }

  clear(): void {
    this.#count = 0;
  }

  add(way: Way, at: number): void {
    const place = this.#count % this.#places.length;
    this.#ways[place]?.become(way);
    this.#places[place] = at;
    this.#count++;
  }

  /** The latest place first. */
  *backwards(): Generator<{ readonly way: Way; readonly at: number }> {
    const { length } = this.#places;
    for (let step = this.#count - 1; step >= 0 && step >= this.#count - length; step--) {
      const way = this.#ways[step % length];
      const at = this.#places[step % length];
      if (way !== undefined && at !== undefined) yield { way, at };
    }
  }

  /** Index in the text of the latest place. */
  get end(): number {
    return this.#count === 0 ? -1 : (this.#places[(this.#count - 1) % this.#places.length] ?? -1);
  }
}

/**
 * Reads on from a place in a text as far as forms go.
 * @param way Where the reading stands; it is moved on.
 * @param trail Filled with the places of the way.
 */
export function follow(text: string, from: number, way: Way, hits: Hit[], trail?: Trail): void {
  for (let at = from; at < text.length; ) {
    trail?.add(way, at);
    const code = text.charCodeAt(at);
    const folded = fold(code);
    if (folded >= FIRST_WORD) {
      if (!way.advance(folded)) return;
      at++;
    } else if (folded === IGNORABLE) {
      const after = code === SOFT_HYPHEN ? whiteSpace(text, at + 1) : undefined;
      // A word broken at the end of a line; if it wasn't, the white space counts as such.
      if (after?.newLine === true && !after.breaks) follow(text, after.end, way.copy(), hits);
      at++;
      continue;
    } else if (folded === OTHER || (folded === SURROGATE && !isAstralLetter(text, at))) return;
    else if (folded === FULL_STOP && isInitialStop(text, at)) {
      at++;
      continue;
    } else if (folded === SPACE) {
      const space = whiteSpace(text, at);
      if (space.breaks || !way.advance(SPACE)) return;
      at = space.end;
      continue;
    } else if (folded === HYPHEN || folded === DASH) {
      const space = whiteSpace(text, at + 1);
      if (space.breaks) return;
      // A word broken at the end of a line: the hyphen may belong to the break or to the name.
      if (space.newLine) follow(text, space.end, way.copy(), hits);
      // Texts taken from PDF files have a space behind some hyphens ("OP-CRC- AC").
      at = space.end;
      if (!way.advance(folded === DASH ? DASH : SPACE)) return;
      continue;
    } else if (folded === LIGATURE) {
      for (const letter of spellLigature(code)) if (!way.advance(letter.charCodeAt(0))) return;
      at++;
    } else {
      if (!way.advance(folded === SURROGATE ? code : folded)) return;
      at++;
    }
    const forms = way.forms();
    if (forms.length > 0) hits.push({ end: at, forms });
  }
}

/** End of the plain word at an index, of letters without accents; -1 where it is another or goes on otherwise. */
function plainWordEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    at++;
    code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
  }
  return at > start && (code === LINE_FEED || code === 32 || code === 44 || code === 41) ? at : -1;
}

/** Reads names from places of a text. One serves a whole text, for candidates are many. */
export class Walker {
  readonly #root: Way;
  readonly #way: Way;
  readonly #trail: Trail | undefined;

  /** @param withSlips Whether one slip is forgiven in long names. */
  constructor(index: FormIndex, withSlips: boolean) {
    this.#root = new Way(index);
    this.#way = new Way(index);
    this.#trail = withSlips ? new Trail(index, FURTHEST_BACK) : undefined;
  }

  /** All forms whose letters begin at this index of the text, shortest first. */
  walk(text: string, start: number): Hit[] {
    const way = this.#way;
    const trail = this.#trail;
    const hits: Hit[] = [];
    way.become(this.#root);
    trail?.clear();
    // Most first words are plain and read at once.
    const end = plainWordEnd(text, start);
    if (end >= 0) {
      if (!way.enter(text.slice(start, end).toLowerCase())) return hits;
      const forms = way.forms();
      if (forms.length > 0) hits.push({ end, forms });
    }
    follow(text, Math.max(start, end), way, hits, trail);
    if (trail !== undefined && trail.end - start >= LEAST_READ) {
      let longest = start;
      for (const hit of hits) longest = Math.max(longest, hit.end);
      // A name that is whole and stands before a word that no longer one has: nothing has slipped.
      if (trail.end > longest + 1 || !endsWord(text, longest))
        for (const hit of hitsBehindSlip(text, start, trail)) if (hit.end > longest) hits.push(hit);
    }
    return hits.length < 2 ? hits : hits.sort((a, b) => a.end - b.end);
  }
}
