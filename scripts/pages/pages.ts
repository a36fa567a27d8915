import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pair } from '../../tests/pages/support/pair.ts';
import { buildExtensions } from '../build/build.ts';
import { BROWSERS } from '../build/manifests.ts';
import { comparePage, type PageReport } from './compare-page.ts';
import { FolderServer } from './folder-server.ts';

const USAGE = `npm run pages -- FOLDER [--browser chrome|firefox] [--scripts]
Opens every HTML file of a folder with and without the extension and compares what can be seen of it.
--scripts lets the pages' own scripts run; nothing is loaded from outside the folder in any case.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, scripts: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const browsers = BROWSERS.filter((one) => values.browser === undefined || one === values.browser);
if (folder === undefined || browsers.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const names = (await readdir(folder, { recursive: true })).filter((name) => /\.x?html?$/i.test(name)).sort();
if (names.length === 0) {
  console.error(`There is no HTML file in ${path.resolve(folder)}.`);
  process.exit(2);
}

function print({ name, marks, milliseconds, differences, errors }: PageReport): void {
  const fine = differences.length === 0 && errors.length === 0;
  console.log(`${fine ? '✓' : '✗'} ${name}: ${marks} marks, ${Math.round(milliseconds)} ms`);
  for (const { what, without, withUs } of differences)
    console.log(`    ${what} differs\n      without: ${without}\n      with:    ${withUs}`);
  for (const error of errors) console.log(`    ${error}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

await buildExtensions();
const server = await FolderServer.start(folder, values.scripts);
let bad = 0;
for (const browser of browsers) {
  const pair = await Pair.start(browser);
  const reports: PageReport[] = [];
  const broken: string[] = [];
  for (const name of names) {
    try {
      const report = await comparePage(pair, name, server.addressOf(name));
      print(report);
      reports.push(report);
    } catch (error) {
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
      broken.push(name);
    }
  }
  await pair.stop();
  const changed = reports.filter(({ differences }) => differences.length > 0).length;
  const loud = reports.filter(({ errors }) => errors.length > 0).length;
  const times = reports.map(({ milliseconds }) => milliseconds);
  console.log(
    `${browser}: ${names.length} pages, ${changed} changed, ${loud} with errors, ${broken.length} that could not be compared; ` +
      `${reports.reduce((sum, { marks }) => sum + marks, 0)} marks; median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms`,
  );
  bad += changed + loud + broken.length;
}
server.stop();
process.exitCode = bad === 0 ? 0 : 1;
