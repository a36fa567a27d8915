import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { overweight } from '../../scripts/test/weight-budgets.ts';

let folder: string | undefined;
afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
});

test('a script over its budget is named', async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'budgets-'));
  await writeFile(path.join(folder, 'small.js'), 'x');
  await writeFile(path.join(folder, 'large.js'), Array.from({ length: 400 }, (_, at) => String(at)).join());
  const heavy = await overweight(folder, [
    { file: 'small.js', gzip: 100, goal: 100 },
    { file: 'large.js', gzip: 100, goal: 50 },
  ]);
  expect(heavy).toHaveLength(1);
  expect(heavy[0]).toMatch(/^large\.js is \d+ bytes over its budget$/);
});
