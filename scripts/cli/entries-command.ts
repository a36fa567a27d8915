import type { Dataset } from '../../src/reference/dataset.ts';
import type { PackagedData } from '../data/cached-data.ts';

/** All entries as one JSON array, their acronym among the aliases. */
export function entriesCommand({ reference }: PackagedData): string[] {
  const { entries } = JSON.parse(reference) as Dataset;
  const list = entries.map(({ id, name, acronym, aliases, summary, kind, family }) => ({
    id,
    name,
    aliases: acronym === undefined ? aliases : [acronym, ...aliases],
    summary: summary.text,
    kind,
    family,
  }));
  return [JSON.stringify(list, null, 1)];
}
