import { parseArgs } from 'node:util';
import { drawSample } from './draw-sample.ts';
import { placeOf } from './entry-source.ts';
import { loadEntries } from './load.ts';

/** Prints the entries for one more reading, drawn by a seed: the hash of the commit that is read. */
const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const { seed, count = '60' } = values;
if (seed === undefined) throw new Error('--seed takes the hash of the commit that is read.');

const { entries } = await loadEntries();
for (const entry of drawSample(entries, seed, Number(count))) console.log(placeOf(entry));
