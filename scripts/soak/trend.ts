/** How a measured quantity went over a run. */
export interface Trend {
  /** Median of the second quarter of the measurements: the first is warming up. */
  readonly early: number;
  /** Median of the last quarter. */
  readonly late: number;
  readonly flat: boolean;
}

/** What a quantity may grow by and still count as flat: collectors and caches never leave quite the same. */
const MOST_GROWTH = 0.08;
/** Quarters of fewer measurements say nothing. */
const FEWEST = 8;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/**
 * Whether measurements, taken at even intervals, stop growing.
 * @returns `undefined` when there are too few of them to tell.
 */
export function trendOf(values: readonly number[]): Trend | undefined {
  if (values.length < FEWEST) return undefined;
  const quarter = Math.floor(values.length / 4);
  const early = median(values.slice(quarter, quarter * 2));
  const late = median(values.slice(-quarter));
  return { early, late, flat: late <= early * (1 + MOST_GROWTH) };
}
