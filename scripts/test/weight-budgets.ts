import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** How heavy a script may be, in bytes after gzip, and where it should get to. A budget only ever falls. */
export interface Budget {
  readonly file: string;
  readonly gzip: number;
  readonly goal: number;
}

/** Scripts that run in other people's pages. */
export const BUDGETS: readonly Budget[] = [
  { file: 'content.js', gzip: 67_000, goal: 75_000 },
  { file: 'marks.js', gzip: 23_000, goal: 20_000 },
  { file: 'tooltip.js', gzip: 40_000, goal: 25_000 },
  { file: 'detection-index.js', gzip: 450_000, goal: 450_000 },
];

/** What weighs more than its budget, and by how much. */
export async function overweight(folder: string, budgets = BUDGETS): Promise<string[]> {
  const weighed = await Promise.all(
    budgets.map(async ({ file, gzip, goal }) => {
      const bytes = gzipSync(await readFile(`${folder}/${file}`), { level: 9 }).length;
      console.log(`  ${file}: ${bytes} bytes after gzip, budget ${gzip}, goal ${goal}`);
      return bytes > gzip ? [`${file} is ${bytes - gzip} bytes over its budget`] : [];
    }),
  );
  return weighed.flat();
}
