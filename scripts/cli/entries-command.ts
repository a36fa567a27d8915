import type { Dataset } from '../../src/reference/dataset.ts';
import type { PackagedData } from '../data/cached-data.ts';
import { spellingVariants } from '../data/spelling-variants.ts';

/** All entries as one JSON array, their acronym and every spelling among the aliases. */
export function entriesCommand({ reference }: PackagedData): string[] {
  const { entries } = JSON.parse(reference) as Dataset;
  const variants = (names: readonly string[]): string[] => [...new Set(names.flatMap(spellingVariants))];
  const list = entries.map(({ id, name, acronym, aliases, summary, kind, family }) => ({
    id,
    name,
    aliases: variants([...(acronym === undefined ? [] : [acronym]), name, ...aliases]).filter(
      (alias) => alias !== name,
    ),
    summary: summary.text,
    kind,
    family,
  }));
  return [JSON.stringify(list, null, 1)];
}
