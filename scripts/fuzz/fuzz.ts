import { parseArgs } from 'node:util';
import { run } from '../test/stages.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0)) throw new Error('--minutes takes a number of minutes for each property.');
console.log(`Seed ${seed}; --seed ${seed} repeats this run.`);
process.exitCode = await run(
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'unit',
    `--testTimeout=${minutes * 60_000 + 60_000}`,
    'tests/fuzz',
    'property',
    'hover-machine',
  ],
  { FUZZ_MINUTES: String(minutes), FUZZ_SEED: seed },
);
