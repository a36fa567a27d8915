import type { Dataset } from '../reference/dataset.ts';
import type { Entry } from '../reference/entry.ts';
import type { CompiledEntry, CompiledSearch } from './compiled-search.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { FAMILY_WORDS, KIND_WORDS } from './kind-words.ts';
import { isEmptyWord } from './query-words.ts';
import type { CompiledStates } from './state-search.ts';
import { stem } from './stem.ts';

/** Stems of a text without empty words, each once. */
const stemsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(foldText(text))
      .filter((word) => !isEmptyWord(word))
      .map(stem),
  ),
];

/** Words that belong to an entry without being its text: kind, family, years, State, what it stands in relation to. */
function contextOf(entry: Entry, stateNames: ReadonlyMap<string, string>): string {
  return [
    KIND_WORDS[entry.kind],
    FAMILY_WORDS[entry.family] ?? '',
    entry.state === undefined ? '' : (stateNames.get(entry.state) ?? ''),
    ...entry.dates.map(({ date, note = '' }) => `${date.slice(0, 4)} ${note}`),
    entry.citation.symbol ?? '',
    entry.citation.adoptedBy ?? '',
    ...entry.relations.filter(({ type }) => type !== 'has-part').map(({ name }) => name),
  ].join('\n');
}

/** How often entries are linked from others, from 0 to 1; on a log scale, since a few are linked everywhere. */
function prominences(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  const count = (id: string): void => {
    links.set(id, (links.get(id) ?? 0) + 1);
  };
  for (const { summary, relations, confusedWith } of entries) {
    for (const { entry } of summary.terms) count(entry);
    for (const { entry } of relations) count(entry);
    for (const { entry } of confusedWith) count(entry);
  }
  const most = Math.log(1 + Math.max(1, ...links.values()));
  return new Map(
    entries.map(({ id }) => [id, Math.round((100 * Math.log(1 + (links.get(id) ?? 0))) / most) / 100]),
  );
}

/**
 * Compiles the search index of a dataset.
 * @param stateNames English names of States by ISO 3166-1 alpha-3 code, by which their own bodies are found.
 * @param states What is searched of States themselves.
 */
export function compileSearch(
  dataset: Dataset,
  stateNames: ReadonlyMap<string, string> = new Map(),
  states: Omit<CompiledStates, 'own'> = { names: [], withFacts: [] },
): CompiledSearch {
  const stems: string[] = [];
  const positions = new Map<string, number>();
  const positionOf = (word: string): number => {
    const known = positions.get(word);
    if (known !== undefined) return known;
    positions.set(word, stems.length);
    stems.push(word);
    return stems.length - 1;
  };
  const entryPositions = new Map(dataset.entries.map(({ id }, at) => [id, at]));
  const prominence = prominences(dataset.entries);
  const entries = dataset.entries.map((entry): CompiledEntry => {
    const gloss = stemsOf(entry.gloss);
    const summary = stemsOf(entry.summary.text).filter((word) => !gloss.includes(word));
    const context = stemsOf(contextOf(entry, stateNames)).filter(
      (word) => !gloss.includes(word) && !summary.includes(word),
    );
    return {
      id: entry.id,
      kind: entry.kind,
      name: entry.name,
      ...(entry.acronym === undefined ? {} : { acronym: entry.acronym }),
      aliases: entry.aliases,
      misnomers: entry.misnomers.map(({ form }) => form),
      foreign: [...new Set(Object.values(entry.names).flat())],
      prominence: prominence.get(entry.id) ?? 0,
      gloss: gloss.map(positionOf),
      summary: summary.map(positionOf),
      context: context.map(positionOf),
      relations: entry.relations.flatMap(({ type, entry: other }) => {
        const position = entryPositions.get(other);
        return position === undefined ? [] : [[type, position] as const];
      }),
    };
  });
  const own = dataset.entries.flatMap(({ id, state }) => (state === undefined ? [] : [[id, state] as const]));
  return { schema: 1, stems, entries, states: { ...states, own } };
}
