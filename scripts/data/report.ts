import { FAMILIES } from '../../src/reference/entry.ts';
import { type EntrySource, placeOf } from './entry-source.ts';
import { formsOf } from './forms.ts';
import { loadEntries } from './load.ts';
import { WEAKNESS_RULES, weakest } from './weakness.ts';

const WEAKEST = 20;
const MOST_AUTHORITIES = 40;

type Counts = ReadonlyMap<string, number>;

function countBy(values: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byCount = (counts: Counts): [string, number][] =>
  [...counts].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));

const line = (label: string, ...columns: readonly (string | number)[]): string =>
  `  ${label.padEnd(44)}${columns.map((column) => String(column).padStart(9)).join('')}`;

function familyLines(entries: readonly EntrySource[]): string[] {
  const forms = formsOf(entries);
  const familyOf = new Map(entries.map(({ id, family }) => [id, family]));
  const formCounts = countBy(forms.map(({ entry }) => familyOf.get(entry) ?? ''));
  const entryCounts = countBy(entries.map(({ family }) => family));
  return [
    line('family', 'entries', 'forms'),
    ...FAMILIES.map((family) => line(family, entryCounts.get(family) ?? 0, formCounts.get(family) ?? 0)),
    line('all', entries.length, forms.length),
  ];
}

function languageLines(entries: readonly EntrySource[]): string[] {
  const languages = entries.flatMap(({ names = {} }) => Object.keys(names));
  const names = new Map<string, number>();
  for (const entry of entries)
    for (const [lang, all] of Object.entries(entry.names ?? {}))
      names.set(lang, (names.get(lang) ?? 0) + all.length);
  return [
    line('language', 'entries', 'names'),
    ...byCount(countBy(languages)).map(([lang, count]) => line(lang, count, names.get(lang) ?? 0)),
  ];
}

const section = (title: string, lines: readonly string[]): string => [title, ...lines, ''].join('\n');

const { entries, problems } = await loadEntries();
const facts = entries.reduce((sum, { checked }) => sum + checked.facts.length, 0);
console.log(
  [
    section('Entries and forms', familyLines(entries)),
    section('Last checked', [
      ...byCount(countBy(entries.map(({ checked }) => checked.month))).map(([month, count]) =>
        line(month, count),
      ),
      line('checked facts', facts),
    ]),
    section('Sources per authority', [
      ...byCount(countBy(entries.flatMap(({ sources }) => sources.map(({ authority }) => authority))))
        .slice(0, MOST_AUTHORITIES)
        .map(([authority, count]) => line(authority, count)),
    ]),
    section('Names in other languages', languageLines(entries)),
    section(
      `The ${WEAKEST} weakest entries (points: ${WEAKNESS_RULES.map(({ what, points }) => `${what} ${points}`).join('; ')})`,
      weakest(entries, WEAKEST).map(
        ({ entry, points, rules }) =>
          `  ${String(points).padStart(2)}  ${placeOf(entry)}: ${rules.join('; ')}`,
      ),
    ),
  ].join('\n'),
);
if (problems.length > 0) {
  console.error(`${problems.length} problems in files that could not be read: see npm run data:check`);
  process.exitCode = 1;
}
