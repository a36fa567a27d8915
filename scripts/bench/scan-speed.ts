import { ahoCorasick, bareLoop, bruteForce, type Found, ours } from './contestants.ts';
import { makeText } from './made-texts.ts';
import { figure, type Measure, type Row } from './row.ts';
import { timeInTurns } from './timing.ts';

const SEED = 20_261_126;
const LENGTH = 1_000_000;
const HITS_PER_100_WORDS = [0, 2];
const SIZES = [
  { forms: 5_000, goal: 2.2 },
  { forms: 50_000, goal: 2.8 },
];
const GOAL_AGAINST_PEER = 12;

/** How many matches of one list are missing from the other, both ways. */
export function differences(one: readonly Found[], other: readonly Found[]): number {
  const key = ({ start, end }: Found): string => `${start}-${end}`;
  const [first, second] = [new Set(one.map(key)), new Set(other.map(key))];
  return (
    [...first].filter((each) => !second.has(each)).length +
    [...second].filter((each) => !first.has(each)).length
  );
}

/** Goals 1 and 2: a warm scan against a bare loop and against the fastest package, with the same matches as brute force. */
export const measureScan: Measure = async ({ quick }) => {
  const rows: Row[] = [];
  for (const { forms: count, goal } of SIZES) {
    for (const hits of HITS_PER_100_WORDS) {
      const { text, forms } = makeText(SEED, LENGTH, count, hits);
      const [we, they, oracle] = [ours(forms), ahoCorasick(forms), bruteForce(forms)];
      const right = oracle(text);
      const [wrong, theirs] = [differences(we(text), right), differences(they(text), right)];
      const [loop = 0, own = 0, peer = 0] = timeInTurns(
        [() => bareLoop(text), () => we(text), () => they(text)],
        quick ? 5 : 15,
      );
      const where = `${count} forms, ${hits} per 100 words`;
      rows.push({
        row: 1,
        what: `Warm scan of 1 MB against a bare loop (${where})`,
        goal: `≤ ${goal}×`,
        value: `${figure(own / loop)}×`,
        met: own / loop <= goal,
        note: `${figure(own)} ms; the loop ${figure(loop, 2)} ms`,
      });
      rows.push({
        row: 2,
        what: `Against @monyone/aho-corasick (${where})`,
        goal: `≥ ${GOAL_AGAINST_PEER}× faster, same matches`,
        value: `${figure(peer / own)}× faster`,
        met: peer / own >= GOAL_AGAINST_PEER && wrong === 0,
        note: `${right.length} matches by brute force; ours differ in ${wrong}, theirs in ${theirs}`,
      });
    }
  }
  return rows;
};
