import { forEachEntry } from './rule.ts';

const FEWEST = 35;
const MOST = 60;

/** A summary has 35 to 60 words. */
export const summaryLength = forEachEntry(({ summary }) => {
  const words = summary.trim().split(/\s+/u).length;
  return words < FEWEST || words > MOST ? [`summary has ${words} words; ${FEWEST} to ${MOST} are asked`] : [];
});
