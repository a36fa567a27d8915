import { RELATION_TYPES, type Relation, type RelationType } from '../../src/reference/entry.ts';
import type { EntrySource } from './entry-source.ts';

/** What the other entry is to this one, when this one is to it as the key says. */
export const INVERSE: Readonly<Record<RelationType, RelationType>> = {
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

/**
 * All relations of every entry: those it states and the other side of those that others state, each once, with the
 * other's name, in the order of `RELATION_TYPES`. Relations to entries that don't exist are left out.
 */
export function relationsOf(entries: readonly EntrySource[]): ReadonlyMap<string, readonly Relation[]> {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const found = new Map<string, Map<string, Relation>>(entries.map(({ id }) => [id, new Map()]));
  const add = (from: string, type: RelationType, to: string): void => {
    const name = names.get(to);
    if (name !== undefined) found.get(from)?.set(`${type} ${to}`, { type, entry: to, name });
  };
  for (const { id, relations = [] } of entries) {
    for (const { type, entry } of relations) {
      add(id, type, entry);
      add(entry, INVERSE[type], id);
    }
  }
  const order = (relation: Relation): number => RELATION_TYPES.indexOf(relation.type);
  return new Map([...found].map(([id, all]) => [id, [...all.values()].sort((a, b) => order(a) - order(b))]));
}
