import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtensions } from '../build/build.ts';
import { formsOf } from '../data/forms.ts';
import { loadEntries } from '../data/load.ts';
import { figure, type Measure, type Row } from './row.ts';

const DIST = path.join(import.meta.dirname, '../../dist/chrome');
const MOST_INDEX = 1.3;

const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

/** Goals 10 and 11: what is sent into pages, after gzip. */
export const measureWeight: Measure = async () => {
  await buildExtensions();
  const weigh = async (file: string): Promise<number> => gzipped(await readFile(path.join(DIST, file)));
  const line = (what: string, bytes: number, goal: number, note: string): Row => ({
    row: 10,
    what,
    goal: `≤ ${goal} KB`,
    value: `${figure(bytes / 1000)} KB`,
    met: bytes <= goal * 1000,
    note,
  });
  const content = await weigh('content.js');
  const forms = formsOf((await loadEntries()).entries);
  const json = gzipped(JSON.stringify(forms.map(({ text, entry }) => [text, entry])));
  const index = await weigh('detection-index.js');
  return [
    line('content.js: always loaded, with the filter’s data', content, 75, 'the filter is most of it'),
    line(
      'marks.js: injected with the index where a page may hold a term',
      await weigh('marks.js'),
      20,
      'senses, highlights, pointer',
    ),
    line(
      'tooltip.js: injected on the first hover',
      await weigh('tooltip.js'),
      25,
      'card, placing, names of States',
    ),
    {
      row: 11,
      what: 'Detection index against JSON of the forms, both gzipped',
      goal: `≤ ${MOST_INDEX}×`,
      value: `${figure(index / json, 2)}×`,
      met: index / json <= MOST_INDEX,
      note: `${figure(index / 1000)} KB, ${forms.length} forms`,
    },
  ];
};
