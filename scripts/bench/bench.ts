import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MEASURES } from './measures.ts';
import { reportOf } from './report.ts';
import type { Row } from './row.ts';

const DOCUMENT = path.join(import.meta.dirname, '../../docs/performance.md');
/** The table of the last run stands between these; the words around it are written by hand. */
const BEGIN = '<!-- measured -->';
const END = '<!-- /measured -->';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, pages: { type: 'string' } },
});
const rows: Row[] = [];
for (const measure of MEASURES)
  rows.push(
    ...(await measure({
      quick: values.quick,
      ...(values.pages === undefined ? {} : { pages: values.pages }),
    })),
  );
const report = reportOf(rows);
console.log(report);

if (!values.quick) {
  const today = new Date().toISOString().slice(0, 10);
  const machine = `${today}, Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}.`;
  const document = await readFile(DOCUMENT, 'utf8');
  const [before, rest = ''] = document.split(BEGIN);
  const after = rest.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/performance.md has lost the marks between which the table stands.');
  await writeFile(DOCUMENT, `${before}${BEGIN}\n${machine}\n\n${report}\n${END}${after}`);
}
