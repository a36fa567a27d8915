import type { DateEvent, Entry } from '../reference/entry.ts';

/** What counts as the beginning of a thing, the most telling first. */
const BEGINNINGS: readonly DateEvent[] = [
  'adopted',
  'proclaimed',
  'opened',
  'established',
  'first-session',
  'in-force',
];
/** The League of Nations and the ILO: older texts are not of this field's institutions. */
const FIRST_YEAR = 1919;

interface Decade {
  readonly decade: number;
  readonly years: readonly { readonly year: number; readonly began: readonly Entry[] }[];
}

/** Entries with a date of beginning, by decade and year, oldest first, within a year in order of their dates. */
export function beginningsByDecade(entries: readonly Entry[]): readonly Decade[] {
  const dated = entries
    .flatMap((entry) => {
      const date = BEGINNINGS.flatMap(
        (event) => entry.dates.find((one) => one.event === event)?.date ?? [],
      )[0];
      return date === undefined || Number(date.slice(0, 4)) < FIRST_YEAR ? [] : [{ entry, date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const decades = new Map<number, Map<number, Entry[]>>();
  for (const { entry, date } of dated) {
    const year = Number(date.slice(0, 4));
    const decade = year - (year % 10);
    const years = decades.get(decade) ?? new Map<number, Entry[]>();
    decades.set(decade, years.set(year, [...(years.get(year) ?? []), entry]));
  }
  return [...decades].map(([decade, years]) => ({
    decade,
    years: [...years].map(([year, began]) => ({ year, began })),
  }));
}
