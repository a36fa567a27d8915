import type { Row } from './row.ts';

const cell = (words: string): string => words.replaceAll('|', '\\|');

/** The measured goals as a table in Markdown, and a sentence on what is missed. */
export function reportOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ row, what, goal, value, met, note }) =>
      `| ${row} | ${cell(what)} | ${cell(goal)} | ${cell(value)} | ${met ? 'yes' : '**no**'} | ${cell(note ?? '')} |`,
  );
  const met = rows.filter((row) => row.met).length;
  return [
    '| # | what | goal | measured | met | note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `${met} of ${rows.length} lines meet their goal.`,
  ].join('\n');
}
