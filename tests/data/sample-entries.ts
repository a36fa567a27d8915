import type { EntrySource } from '../../scripts/data/entry-source.ts';
import type { Problem } from '../../scripts/data/problem.ts';
import { validate } from '../../scripts/data/validate.ts';

export const TODAY = '2026-11-24';

/** Sound summaries of made-up things, no two alike. */
export const SUMMARIES = [
  'A court that hears cases brought by gardeners against the owners of the land they work on. It can order that a fence is moved or a path is opened. It sits in the open air, and its rulings bind both sides from the day on which they are read out.',
  'A promise by which villages along the river agree to share their boats whenever the water rises. Each of them keeps a list of helpers and sends it to the others in spring. Nobody can be asked to row at night, and every boat must come back clean.',
  'A group of people who travel to lighthouses and write down how the keepers live there. They talk with each keeper alone, look at the stairs and lamps, and publish what they find. The owner has to answer, and the next group reads that answer first.',
] as const;

/** An entry with which nothing is wrong, changed where a test wants it. */
export function sampleEntry(id: string, changes: Partial<EntrySource> = {}): EntrySource {
  const at = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SUMMARIES.length;
  return {
    id,
    name: `Garden Court ${id}`,
    kind: 'court',
    family: 'terms',
    gloss: 'Decides between gardeners and owners',
    summary: SUMMARIES[at] ?? SUMMARIES[0],
    forms: [`Garden Court ${id}`],
    sources: [
      { authority: 'Garden Office', title: 'Statute', url: `https://gardens.example/statutes/${id}.html` },
    ],
    checked: {
      month: '2026-11',
      facts: [
        {
          about: 'name',
          fact: 'Its name',
          url: `https://gardens.example/statutes/${id}.html`,
          where: 'title',
        },
      ],
    },
    ...changes,
  };
}

/** What the rules find wrong with entries of which the schema accepts all. */
export function problemsOf(...entries: EntrySource[]): Problem[] {
  return validate({ entries, ids: new Set(entries.map(({ id }) => id)), problems: [] }, TODAY);
}

/** The same as lines. */
export const linesOf = (...entries: EntrySource[]): string[] =>
  problemsOf(...entries).map(({ where, what }) => `${where}: ${what}`);

/** A checked block with a line about each of some statements. */
export const checkedAbout = (
  ...lines: readonly (string | readonly [string, string])[]
): EntrySource['checked'] => ({
  month: '2026-11',
  facts: lines.map((line) => {
    const [about, fact] = typeof line === 'string' ? [line, 'As the statute says'] : line;
    return { about, fact, url: 'https://gardens.example/statutes/all.html', where: 'first page' };
  }),
});
