import type { Dataset } from '../../src/reference/dataset.ts';
import type { Entry, EntryId, Relation, RelationType } from '../../src/reference/entry.ts';
import type { EntrySource } from './entry-source.ts';

const INVERSE: Readonly<Record<RelationType, RelationType>> = {
  'part-of': 'has-part',
  'has-part': 'part-of',
  monitors: 'monitored-by',
  'monitored-by': 'monitors',
  predecessor: 'successor',
  successor: 'predecessor',
  'protocol-to': 'has-protocol',
  'has-protocol': 'protocol-to',
  'founded-by': 'founds',
  founds: 'founded-by',
};

/** Relations of every entry, those stated on the other side included. */
export function relationsById(sources: readonly EntrySource[]): ReadonlyMap<EntryId, readonly Relation[]> {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const all = new Map<EntryId, Map<string, Relation>>(sources.map(({ id }) => [id, new Map()]));
  const add = (from: EntryId, type: RelationType, to: EntryId): void => {
    const name = names.get(to);
    if (name !== undefined) all.get(from)?.set(`${type} ${to}`, { type, entry: to, name });
  };
  for (const { id, relations = [] } of sources) {
    for (const { type, entry } of relations) {
      add(id, type, entry);
      add(entry, INVERSE[type], id);
    }
  }
  return new Map([...all].map(([id, relations]) => [id, [...relations.values()]]));
}

/** The compiled reference, its summaries still without links. */
export function buildDataset(sources: readonly EntrySource[]): Dataset {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const relations = relationsById(sources);
  const entries = sources.map((source): Entry => {
    const texts = source.forms.map((form) => (typeof form === 'string' ? { text: form } : form));
    return {
      id: source.id,
      name: source.name,
      ...(source.acronym === undefined ? {} : { acronym: source.acronym }),
      kind: source.kind,
      family: source.family,
      ...(source.state === undefined ? {} : { state: source.state }),
      gloss: source.gloss,
      summary: { text: source.summary.replace(/\s+/gu, ' ').trim(), terms: [] },
      aliases: [
        ...new Set(
          texts.flatMap(({ text, misnomer }) =>
            misnomer === undefined && text !== source.name ? [text] : [],
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
      checkedFacts: source.checked.facts,
    };
  });
  const newest =
    entries
      .map(({ checkedMonth }) => checkedMonth)
      .sort()
      .at(-1) ?? '';
  return { schema: 1, version: newest.replace('-', '.'), entries };
}
