import { type EntrySource, placeOf } from '../entry-source.ts';
import type { Problem } from '../problem.ts';

/** What a rule may look at. */
export interface Data {
  readonly entries: readonly EntrySource[];
  /** Ids of all files, those that could not be read too. */
  readonly ids: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One thing that must be true of the data; gives what isn't. */
export type Rule = (data: Data) => readonly Problem[];

/** A rule that looks at one entry at a time. */
export const forEachEntry =
  (problems: (entry: EntrySource, data: Data) => readonly string[]): Rule =>
  (data) =>
    data.entries.flatMap((entry) => problems(entry, data).map((what) => ({ where: placeOf(entry), what })));
