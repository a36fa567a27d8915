import { type EntrySource, placeOf } from '../entry-source.ts';
import { INVERSE } from '../relations.ts';
import { forEachEntry, type Rule } from './rule.ts';

/** A relation leads to another entry that exists. */
export const relationTargets = forEachEntry(({ id, relations = [] }, { ids }) =>
  relations.flatMap(({ type, entry }) => {
    if (entry === id) return [`relation ${type} leads to the entry itself`];
    return ids.has(entry) ? [] : [`relation ${type} leads to "${entry}", which is no entry`];
  }),
);

/** Links inside the reference other than relations lead somewhere. */
export const internalLinks = forEachEntry(({ id, confusedWith = [], checked }, { ids }) => [
  ...confusedWith.flatMap(({ entry }) => {
    if (entry === id) return ['confusedWith names the entry itself'];
    return ids.has(entry) ? [] : [`confusedWith names "${entry}", which is no entry`];
  }),
  ...checked.facts.flatMap(({ about }) => {
    const target = /^relation:[^:]+:(.+)$/u.exec(about)?.[1];
    return target === undefined || ids.has(target)
      ? []
      : [`checked speaks of "${target}", which is no entry`];
  }),
]);

/** What is confused with one thing is confused with it from the other side too. */
export const mutualConfusion: Rule = ({ entries }) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.confusedWith ?? []).flatMap(({ entry: other }) => {
      const back = byId.get(other);
      return back === undefined || back.confusedWith?.some((link) => link.entry === entry.id)
        ? []
        : [{ where: placeOf(back), what: `${placeOf(entry)} is confused with it, but it has no link back` }];
    }),
  );
};

/** The stated relations as steps from one entry to another, both sides brought to the same direction. */
function stepsOf(entries: readonly EntrySource[], type: 'predecessor' | 'part-of'): Map<string, Set<string>> {
  const steps = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    steps.set(from, (steps.get(from) ?? new Set()).add(to));
  };
  for (const { id, relations = [] } of entries) {
    for (const relation of relations) {
      if (relation.type === type) add(id, relation.entry);
      if (relation.type === INVERSE[type]) add(relation.entry, id);
    }
  }
  return steps;
}

/** The way from an entry back to itself, if there is one. */
function findCycle(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of steps.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** Nothing comes before itself, and nothing is a part of itself. */
export const cycles: Rule = ({ entries }) =>
  (['predecessor', 'part-of'] as const).flatMap((type) => {
    const steps = stepsOf(entries, type);
    return entries.flatMap((entry) => {
      const cycle = findCycle(entry.id, steps);
      return cycle === undefined
        ? []
        : [{ where: placeOf(entry), what: `${type} goes in a circle: ${cycle.join(' → ')}` }];
    });
  });

/** Two entries that both state their relation must agree. */
export const contradictions: Rule = ({ entries }) => {
  const stated = new Map<string, Set<string>>();
  for (const { id, relations = [] } of entries)
    for (const { type, entry } of relations)
      stated.set(`${id} ${entry}`, (stated.get(`${id} ${entry}`) ?? new Set()).add(type));
  return entries.flatMap((entry) =>
    (entry.relations ?? []).flatMap(({ type, entry: other }) => {
      const opposite = stated.get(`${other} ${entry.id}`)?.has(type);
      const both = stated.get(`${entry.id} ${other}`)?.has(INVERSE[type]);
      return opposite || both
        ? [
            {
              where: placeOf(entry),
              what: `is "${type}" ${other}, but ${opposite ? other : 'it'} says the contrary`,
            },
          ]
        : [];
    }),
  );
};
