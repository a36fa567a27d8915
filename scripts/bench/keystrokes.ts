import type { Dataset } from '../../src/reference/dataset.ts';
import { type CompiledSearch, createSearch } from '../../src/search/search.ts';
import { loadPackagedData } from '../data/cached-data.ts';
import { figure, type Measure } from './row.ts';
import { seeded } from './seeded.ts';
import { percentile } from './timing.ts';

const SEED = 1948;
const QUERIES = 200;
const MOST_RESULTS = 10;
const MOST_MS = 15;

/** Goal 13, the keystroke: names of the reference typed letter by letter, each state of the box searched. */
export const measureKeystrokes: Measure = async ({ quick }) => {
  const data = await loadPackagedData();
  const search = createSearch(JSON.parse(data.search) as CompiledSearch);
  const { entries } = JSON.parse(data.reference) as Dataset;
  const random = seeded(SEED);
  const times: number[] = [];
  for (let left = quick ? QUERIES / 4 : QUERIES; left > 0; left--) {
    const name = entries[Math.floor(random() * entries.length)]?.name ?? '';
    for (let length = 1; length <= Math.min(name.length, 25); length++) {
      const begin = performance.now();
      search.search(name.slice(0, length), MOST_RESULTS);
      times.push(performance.now() - begin);
    }
  }
  const p95 = percentile(times, 0.95);
  return [
    {
      row: 13,
      what: `Search at a keystroke, 95th percentile, ${entries.length} entries`,
      goal: `≤ ${MOST_MS} ms`,
      value: `${figure(p95)} ms`,
      met: p95 <= MOST_MS,
      note: `${times.length} keystrokes, in Node; the search alone, without drawing`,
    },
  ];
};
