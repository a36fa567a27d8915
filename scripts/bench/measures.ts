import { measureCandidates } from './candidates.ts';
import { measureKeystrokes } from './keystrokes.ts';
import type { Measure } from './row.ts';
import { measureScan } from './scan-speed.ts';
import { measureWeight } from './weight.ts';

/** Everything that `npm run bench` measures, in the order of its goals. */
export const MEASURES: readonly Measure[] = [
  measureScan,
  measureCandidates,
  measureWeight,
  measureKeystrokes,
];
