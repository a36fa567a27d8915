import type {
  Accreditation,
  Membership,
  Organization,
  Review,
  StateData,
  StateRecord,
  Term,
  Topic,
  TreatyRecord,
} from '../../../src/reference/state.ts';
import type { StatesSource } from './load-states.ts';
import { shownName } from './state-names.ts';
import type { Row, Table } from './table.ts';

/** Leaves absent cells out, so that the compiled record has no empty fields. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const changed = (row: Row): { changeReported?: true } =>
  row.note === 'reported-change' ? { changeReported: true } : {};

const ofState = ({ rows }: Table, code: string): readonly Row[] => rows.filter(({ state }) => state === code);
const number = (cell: string | undefined): number | undefined =>
  cell === undefined ? undefined : Number(cell);

function treatiesOf(source: StatesSource, code: string): Record<string, TreatyRecord> {
  return Object.fromEntries(
    Object.entries(source.treaties).flatMap(([instrument, table]): [string, TreatyRecord][] =>
      ofState(table, code).map(({ action, signed, consent, ended, asOf, note }) => [
        instrument,
        present({
          action: action as TreatyRecord['action'],
          signed,
          consent,
          ended,
          asOf,
          ...changed({ note }),
        }) as TreatyRecord,
      ]),
    ),
  );
}

const termsOf = (table: Table, code: string): Term[] =>
  ofState(table, code)
    .map(({ start = '', end, asOf = '' }) => present({ start, end, asOf }) as Term)
    .sort((a, b) => (a.start < b.start ? -1 : 1));

function recordOf(source: StatesSource, code: string): StateRecord {
  const [invitation] = ofState(source.invitations, code);
  const [npm] = ofState(source.npm, code);
  return present({
    code,
    name: shownName(code),
    treaties: treatiesOf(source, code),
    reviews: ofState(source.upr, code)
      .map(
        ({ cycle, session, start, end, day, status, asOf = '' }) =>
          present({
            cycle: Number(cycle),
            session: number(session),
            start,
            end,
            day,
            status,
            asOf,
          }) as Review,
      )
      .sort((a, b) => a.cycle - b.cycle),
    humanRightsCouncil: termsOf(source.humanRightsCouncil, code),
    securityCouncil: termsOf(source.securityCouncil, code),
    memberships: Object.fromEntries(
      ofState(source.memberships, code).map(({ organization = '', status, joined, left, asOf = '' }) => [
        organization,
        present({ status, joined, left, asOf }) as Membership,
      ]),
    ) as Partial<Record<Organization, Membership>>,
    nhri: ofState(source.nhri, code).map(
      ({ institution = '', status, reviewed, asOf = '', note }) =>
        present({ institution, status, reviewed, asOf, ...changed({ note }) }) as Accreditation,
    ),
    declarations: ofState(source.declarations, code).map(({ instrument = '', article, declared = '' }) => ({
      instrument,
      article: Number(article),
      declared,
    })),
    ...(invitation === undefined
      ? {}
      : { standingInvitation: present({ since: invitation.since, asOf: invitation.asOf ?? '' }) }),
    ...(npm === undefined
      ? {}
      : {
          npm: present({ mechanism: npm.mechanism ?? '', designated: npm.designated, asOf: npm.asOf ?? '' }),
        }),
  }) as StateRecord;
}

/** A place that some tables name and that texts may speak of, but that the reference keeps no record of. */
const NO_RECORD = new Set(['ESH']);

/** Codes of all States on record: members and observers of the UN, and others that have acted about an instrument. */
export function stateCodes(source: StatesSource): string[] {
  const rows = [source.names, ...Object.values(source.treaties)].flatMap((table) => table.rows);
  const codes = rows.flatMap(({ state }) => (state === undefined || NO_RECORD.has(state) ? [] : [state]));
  return [...new Set(codes)].sort();
}

/** Compiles the tables into what is packaged. */
export function compileStates(source: StatesSource): StateData {
  return {
    states: stateCodes(source).map((code) => recordOf(source, code)),
    instruments: Object.entries(source.instruments).map(
      ([code, { entry, body, also, authority, url, asOf, region, complete }]) =>
        present({
          code,
          entry,
          body,
          also,
          authority,
          url,
          asOf,
          region,
          complete,
        }) as StateData['instruments'][number],
    ),
    topics: Object.fromEntries(
      Object.entries(source.topics).map(([topic, { authority, url, entries }]) => [
        topic,
        { authority, url, entries },
      ]),
    ) as Record<Topic, StateData['topics'][Topic]>,
  };
}
