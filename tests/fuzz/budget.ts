/** Seed and time of a fuzz run: set by `npm run fuzz`, small and fixed in the test suite. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);

export const FUZZ = {
  seed: Number(process.env.FUZZ_SEED ?? 7),
  ...(minutes > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000 }
    : { numRuns: 200 }),
  markInterruptAsFailure: false,
} as const;
