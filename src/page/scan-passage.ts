import { isWordAt } from '../detection/fold.ts';
import type { RawMatch } from '../detection/scan.ts';
import { flowsTogether } from './crossing.ts';
import type { Lexicon } from './lexicon.ts';
import type { PagePassage } from './passage.ts';

/** Longer texts are scanned in parts, so that one huge text node can't hold up the page. */
export const PART_LENGTH = 24_000;
/** How far before a part's end a sentence or line end is looked for. */
const CUT_REACH = 2_000;

/** Where a text may be cut into parts without cutting a name. */
export function cutsOf(text: string): readonly number[] {
  const cuts = [0];
  for (let from = 0; text.length - from > PART_LENGTH; ) {
    const window = text.slice(from + PART_LENGTH - CUT_REACH, from + PART_LENGTH);
    const at = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'), window.lastIndexOf('; '));
    from += at < 0 ? PART_LENGTH : PART_LENGTH - CUT_REACH + at + 1;
    cuts.push(from);
  }
  return cuts;
}

const shifted = (matches: readonly RawMatch[], by: number): RawMatch[] =>
  by === 0
    ? [...matches]
    : matches.map((match) => ({ ...match, start: match.start + by, end: match.end + by }));

/** Places where a word runs on from one element into the next: one word if both are inline, else two. */
function joints({ pieces, text }: PagePassage): readonly number[] {
  return pieces
    .slice(1)
    .flatMap(({ start }) => (isWordAt(text, start) && start > 0 && isWordAt(text, start - 1) ? [start] : []));
}

/** The stretches of a passage between its joints. */
function betweenJoints(passage: PagePassage): { readonly from: number; readonly to: number }[] {
  const bounds = [0, ...joints(passage), passage.text.length];
  return bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? 0, to }));
}

/** Whether a part of a passage may hold a form, by the filter alone; asked while the index isn't there. */
export function mayHoldForm(lexicon: Lexicon, passage: PagePassage, from: number, to: number): boolean {
  const whole = from === 0 && to === passage.text.length;
  if (lexicon.mayHold(whole ? passage.text : passage.text.slice(from, to))) return true;
  if (!whole || passage.pieces.length < 2 || joints(passage).length === 0) return false;
  return betweenJoints(passage).some((part) => lexicon.mayHold(passage.text.slice(part.from, part.to)));
}

/** Adds what stands beside a joint whose elements are displayed apart, as in menus without white space. */
function withMatchesAtJoints(lexicon: Lexicon, passage: PagePassage, matches: RawMatch[]): RawMatch[] {
  const edges = joints(passage);
  if (edges.length === 0) return matches;
  const isApart = (at: number): boolean => !edges.includes(at) || !flowsTogether(passage, at - 1, at + 1);
  const found = betweenJoints(passage).flatMap(({ from, to }) =>
    shifted(lexicon.scan(passage.text.slice(from, to)), from),
  );
  const more = found.filter(
    ({ start, end }) =>
      (edges.includes(start) || edges.includes(end)) &&
      isApart(start) &&
      isApart(end) &&
      !matches.some((match) => match.start < end && match.end > start),
  );
  return more.length === 0 ? matches : [...matches, ...more].sort((a, b) => a.start - b.start);
}

/** Scans one part of a passage (see `cutsOf`); the last part also looks at the joints between elements. */
export function scanPart(lexicon: Lexicon, passage: PagePassage, from: number, to: number): RawMatch[] {
  const whole = from === 0 && to === passage.text.length;
  const matches = shifted(lexicon.scan(whole ? passage.text : passage.text.slice(from, to)), from);
  return whole && passage.pieces.length > 1 ? withMatchesAtJoints(lexicon, passage, matches) : matches;
}
