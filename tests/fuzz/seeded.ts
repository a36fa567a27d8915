import fc from 'fast-check';

/**
 * Every property begins at the same place in every run, so that a change is what turns a test red, never chance.
 * `npm run fuzz` looks further, from a seed that it prints.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_125) });
