import type { Mention } from './mention.ts';
import type { RawMatch } from './scan.ts';

/** A range of a passage. */
export interface Range {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

const inOrder = (a: Range, b: Range): number => a.passage - b.passage || a.start - b.start || b.end - a.end;

/**
 * The matches of a passage that lie within a longer one: a word of a name tells nothing beyond the name.
 * @param matches In the order of their beginnings.
 */
export function within(matches: readonly RawMatch[]): RawMatch[] {
  const longestFrom = new Map<number, number>();
  for (const { start, end } of matches) longestFrom.set(start, Math.max(end, longestFrom.get(start) ?? end));
  let reach = 0;
  let reachBefore = 0;
  let at = -1;
  return matches.filter(({ start, end }) => {
    if (start !== at) {
      reachBefore = reach;
      reach = Math.max(reach, longestFrom.get(start) ?? end);
      at = start;
    }
    return end <= reachBefore || end < (longestFrom.get(start) ?? end);
  });
}

/** The longest mentions that hold; a shorter one that overlaps them goes. In order of passage and place. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(inOrder)) {
    const last = kept.at(-1);
    if (last === undefined || last.passage !== mention.passage || last.end <= mention.start)
      kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) {
      kept.pop();
      kept.push(mention);
    }
  }
  return kept;
}

/**
 * Leaves out what lies within a range: a name that turned out not to be ours is not spoken of in its parts either
 * ("Framework Convention" in the climate convention's name).
 */
export function outsideOf(ranges: readonly Range[], mentions: readonly Mention[]): readonly Mention[] {
  if (ranges.length === 0) return mentions;
  const sorted = [...ranges].sort(inOrder);
  let next = 0;
  let reach: Range = { passage: -1, start: 0, end: 0 };
  return [...mentions].sort(inOrder).filter(({ passage, start, end }) => {
    for (let range = sorted[next]; range !== undefined; range = sorted[++next]) {
      if (range.passage > passage || (range.passage === passage && range.start > start)) break;
      if (range.passage !== reach.passage || range.end > reach.end) reach = range;
    }
    if (reach.passage !== passage || reach.end < end) return true;
    return reach.end === end && reach.start === start;
  });
}
