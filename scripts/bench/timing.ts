/** The middle one of some numbers; the higher of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('There is no median of nothing.');
  return middle;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}

/**
 * Times several jobs in turns, so that a busy moment of the machine meets all of them, after two turns for warming up.
 * @returns The median of each, in milliseconds, in the order given.
 */
export function timeInTurns(jobs: readonly (() => unknown)[], turns: number): number[] {
  const times: number[][] = jobs.map(() => []);
  for (let turn = -2; turn < turns; turn++) {
    jobs.forEach((job, nth) => {
      const begin = performance.now();
      job();
      if (turn >= 0) times[nth]?.push(performance.now() - begin);
    });
  }
  return times.map(median);
}
