import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Organization, Topic } from '../../../src/reference/state.ts';
import { readTable, STATES_FOLDER, type Table } from './table.ts';

/** An instrument as contributors write it. */
export interface InstrumentSource {
  readonly entry: string;
  readonly body?: string;
  readonly also?: string;
  readonly authority: string;
  readonly url: string;
  readonly source: string;
  readonly asOf: string;
  readonly region?: Organization;
  readonly complete: boolean;
  /** Total of parties as the depositary prints it. */
  readonly parties?: number;
}

export interface TopicSource {
  readonly authority: string;
  readonly url: string;
  readonly entries: readonly string[];
}

/** Everything below `data/states`, read but not yet checked. */
export interface StatesSource {
  readonly instruments: Readonly<Record<string, InstrumentSource>>;
  readonly topics: Readonly<Record<Topic, TopicSource>>;
  /** What each code of a source stands for. */
  readonly sources: Readonly<Record<string, string>>;
  readonly vacancies: readonly Vacancy[];
  readonly names: Table;
  readonly treaties: Readonly<Record<string, Table>>;
  readonly upr: Table;
  readonly humanRightsCouncil: Table;
  readonly securityCouncil: Table;
  readonly memberships: Table;
  readonly declarations: Table;
  readonly invitations: Table;
  readonly npm: Table;
  readonly nhri: Table;
}

/** Days on which the Human Rights Council has fewer members than seats, and why. */
export interface Vacancy {
  readonly from: string;
  readonly to: string;
  readonly seats: number;
  readonly reason: string;
}

async function readYaml<T>(name: string, root: string): Promise<T> {
  return parse(await readFile(path.join(root, `${name}.yaml`), 'utf8')) as T;
}

/**
 * Reads all tables of States.
 * @throws {Error} when a file is missing or is no YAML.
 */
export async function loadStates(root = STATES_FOLDER): Promise<StatesSource> {
  const table = (name: string): Promise<Table> => readTable(name, root);
  const instruments = await readYaml<StatesSource['instruments']>('instruments', root);
  const treaties = Object.fromEntries(
    await Promise.all(
      Object.keys(instruments).map(
        async (code): Promise<[string, Table]> => [code, await table(`treaties/${code}`)],
      ),
    ),
  );
  return {
    instruments,
    topics: await readYaml('topics', root),
    sources: await readYaml('sources', root),
    vacancies: await readYaml('vacancies', root),
    names: await table('names'),
    treaties,
    upr: await table('upr'),
    humanRightsCouncil: await table('human-rights-council'),
    securityCouncil: await table('security-council'),
    memberships: await table('memberships'),
    declarations: await table('complaint-declarations'),
    invitations: await table('standing-invitations'),
    npm: await table('npm'),
    nhri: await table('nhri'),
  };
}

/** All tables, for rules that hold of each. */
export const tablesOf = (source: StatesSource): Table[] => [
  source.names,
  ...Object.values(source.treaties),
  source.upr,
  source.humanRightsCouncil,
  source.securityCouncil,
  source.memberships,
  source.declarations,
  source.invitations,
  source.npm,
  source.nhri,
];
