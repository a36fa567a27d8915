import { type CompiledForms, compileForms } from '../../src/detection/compile-forms.ts';
import { compileHeads } from '../../src/detection/compile-heads.ts';
import { createDetector } from '../../src/detection/detect.ts';
import { compileFamilies } from '../../src/detection/families.ts';
import { entryIdsOf } from '../../src/detection/index-format.ts';
import { compileNational } from '../../src/detection/national.ts';
import type { StateNames } from '../../src/detection/states/state-names.ts';
import type { Dataset } from '../../src/reference/dataset.ts';
import { hasStateFacts } from '../../src/reference/state-facts.ts';
import { compileSearch } from '../../src/search/compile-search.ts';
import type { CompiledStates } from '../../src/search/state-search.ts';
import { buildChecks, buildDataset } from './dataset.ts';
import type { EntrySource } from './entry-source.ts';
import { formsOf } from './forms.ts';
import { STATES } from './iso-3166.ts';
import { linkSummaries } from './link-summaries.ts';
import { loadEntries } from './load.ts';
import { DataError } from './problem.ts';
import { relationsOf } from './relations.ts';
import { compileStates } from './states/compile-states.ts';
import { loadStates } from './states/load-states.ts';
import { stateNames as namesForRecognising, namesForSearching } from './states/state-names.ts';

/** Everything that the build makes of `data/`. */
export interface CompiledData extends CompiledEntries {
  /** JSON of the `StateData`. */
  readonly states: string;
  readonly stateNames: readonly StateNames[];
}

/** What the build makes of `data/entries`. */
export interface CompiledEntries {
  /** JSON of the `Dataset`. */
  readonly reference: string;
  /** JSON of the `Checks`. */
  readonly checks: string;
  /** JSON of the search index. */
  readonly search: string;
  readonly detection: CompiledForms;
  readonly dataset: Dataset;
}

/** English names of States by alpha-3 code. */
function stateNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return new Map(Object.entries(STATES).map(([alpha3, alpha2]) => [alpha3, names.of(alpha2) ?? alpha3]));
}

/** What more entries than this are related to (the General Assembly) says nothing of any of them. */
const MOST_RELATED = 12;

/** Compiles entries in memory. */
export function compileEntries(
  sources: readonly EntrySource[],
  states?: Omit<CompiledStates, 'own'>,
): CompiledEntries {
  const relations = relationsOf(sources);
  const related = new Map(
    [...relations].map(([id, list]) => [
      id,
      list.map(({ entry }) => entry).filter((other) => (relations.get(other)?.length ?? 0) <= MOST_RELATED),
    ]),
  );
  const { filter, index } = compileForms(formsOf(sources), related);
  const ids = entryIdsOf(index);
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const detection = {
    filter,
    index: {
      ...index,
      heads: compileHeads(ids, bySource),
      national: compileNational(ids, bySource),
      families: compileFamilies(ids, bySource),
    },
  };
  const detector = createDetector(detection.filter, () => detection.index);
  const dataset = linkSummaries(buildDataset(sources), detector);
  return {
    reference: JSON.stringify(dataset),
    checks: JSON.stringify(buildChecks(sources)),
    search: JSON.stringify(compileSearch(dataset, stateNames(), states)),
    detection,
    dataset,
  };
}

/**
 * Compiles `data/entries`.
 * @throws {DataError} when a file can't be read or isn't what the schema asks; rules beyond that are `data:check`'s.
 */
export async function compileData(): Promise<CompiledData> {
  const { entries, problems } = await loadEntries();
  if (problems.length > 0) throw new DataError(problems);
  const source = await loadStates();
  const states = compileStates(source);
  const names = namesForRecognising(source, entries);
  return {
    ...compileEntries(entries, {
      names: namesForSearching(names),
      withFacts: entries.map(({ id }) => id).filter((id) => hasStateFacts(states, id)),
    }),
    states: JSON.stringify(states),
    stateNames: names,
  };
}
