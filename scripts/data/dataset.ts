import type { Checks, Dataset } from '../../src/reference/dataset.ts';
import type { Entry } from '../../src/reference/entry.ts';
import { asFormSource, type EntrySource } from './entry-source.ts';
import { regionsOf } from './regions.ts';
import { relationsOf } from './relations.ts';

/** What was checked, by entry: a file of its own, for it is as long as all the rest and shown on one page only. */
export function buildChecks(sources: readonly EntrySource[]): Checks {
  return Object.fromEntries(sources.map(({ id, checked }) => [id, checked.facts]));
}

/** The compiled reference, its summaries still without links. */
export function buildDataset(sources: readonly EntrySource[]): Dataset {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const relations = relationsOf(sources);
  const entries = sources.map((source): Entry => {
    const texts = source.forms.map(asFormSource);
    return {
      id: source.id,
      name: source.name,
      ...(source.acronym === undefined ? {} : { acronym: source.acronym }),
      kind: source.kind,
      family: source.family,
      ...(source.state === undefined ? {} : { state: source.state }),
      regions: regionsOf(source),
      gloss: source.gloss,
      summary: { text: source.summary.replace(/\s+/gu, ' ').trim(), terms: [] },
      aliases: [
        ...new Set(
          texts.flatMap(({ text, misnomer }) =>
            misnomer === undefined && text !== source.name && text !== source.acronym ? [text] : [],
          ),
        ),
      ],
      misnomers: texts.flatMap(({ text, misnomer }) =>
        misnomer === undefined ? [] : [{ form: text, note: misnomer }],
      ),
      names: source.names ?? {},
      dates: source.dates ?? [],
      relations: relations.get(source.id) ?? [],
      confusedWith: (source.confusedWith ?? []).flatMap(({ entry, difference }) => {
        const name = names.get(entry);
        return name === undefined ? [] : [{ entry, name, difference }];
      }),
      citation: source.citation ?? {},
      sources: source.sources.map(({ authority, title, url }) => ({ authority, title, url })),
      checkedMonth: source.checked.month,
    };
  });
  const newest =
    entries
      .map(({ checkedMonth }) => checkedMonth)
      .sort()
      .at(-1) ?? '';
  return { schema: 1, version: newest.replace('-', '.'), entries };
}
