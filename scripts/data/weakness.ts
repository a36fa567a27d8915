import { asFormSource, type EntrySource } from './entry-source.ts';

/** One way in which an entry can be thin. */
export interface WeaknessRule {
  readonly what: string;
  readonly points: number;
  readonly holds: (entry: EntrySource, linksTo: number) => boolean;
}

const INSTRUMENTS = new Set(['treaty', 'protocol', 'declaration', 'principles', 'resolution']);
const MADE_ONCE = new Set([
  ...INSTRUMENTS,
  'organisation',
  'organ',
  'treaty-body',
  'court',
  'mandate',
  'institution',
]);
const KNOWN_WORLDWIDE = new Set(['un-treaties', 'treaty-bodies', 'un-system', 'council', 'declarations']);
const FEW_FORMS = 2;
const FEW_FACTS = 2;
const SHORT_SUMMARY = 40;

/** The rules by which the report names the weakest entries; the points of those that hold are added up. */
export const WEAKNESS_RULES: readonly WeaknessRule[] = [
  { what: 'one source only', points: 2, holds: ({ sources }) => sources.length < 2 },
  { what: 'one or two forms', points: 2, holds: ({ forms }) => forms.length <= FEW_FORMS },
  { what: 'one or two checked facts', points: 2, holds: ({ checked }) => checked.facts.length <= FEW_FACTS },
  {
    what: 'all facts from one page',
    points: 1,
    holds: ({ checked }) => new Set(checked.facts.map(({ url }) => url)).size < 2,
  },
  {
    what: 'made at some time, but no date',
    points: 2,
    holds: ({ kind, dates = [] }) => MADE_ONCE.has(kind) && dates.length === 0,
  },
  {
    what: 'an instrument without citation',
    points: 1,
    holds: ({ kind, citation = {} }) => INSTRUMENTS.has(kind) && Object.keys(citation).length === 0,
  },
  {
    what: 'no relation in either direction',
    points: 1,
    holds: ({ relations = [] }, linksTo) => relations.length + linksTo === 0,
  },
  {
    what: 'known worldwide, but no name in another language',
    points: 2,
    holds: ({ family, names = {} }) => KNOWN_WORLDWIDE.has(family) && Object.keys(names).length === 0,
  },
  {
    what: 'an ambiguous form without words that speak for it',
    points: 2,
    holds: ({ forms }) =>
      forms.map(asFormSource).some(({ ambiguous }) => ambiguous !== undefined && !ambiguous.for?.length),
  },
  {
    what: 'a summary under forty words',
    points: 1,
    holds: ({ summary }) => summary.trim().split(/\s+/u).length < SHORT_SUMMARY,
  },
];

/** An entry and what is thin about it. */
export interface Weak {
  readonly entry: EntrySource;
  readonly points: number;
  readonly rules: readonly string[];
}

/** The weakest entries first. */
export function weakest(entries: readonly EntrySource[], count: number): Weak[] {
  const linksTo = new Map<string, number>();
  for (const { relations = [] } of entries)
    for (const { entry } of relations) linksTo.set(entry, (linksTo.get(entry) ?? 0) + 1);
  return entries
    .map((entry): Weak => {
      const holding = WEAKNESS_RULES.filter(({ holds }) => holds(entry, linksTo.get(entry.id) ?? 0));
      return {
        entry,
        points: holding.reduce((sum, { points }) => sum + points, 0),
        rules: holding.map(({ what }) => what),
      };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, count);
}
