import { TREATY_ACTIONS } from '../../../src/reference/state.ts';
import { STATES } from '../iso-3166.ts';
import type { Problem } from '../problem.ts';
import { isRealDate } from '../rules/dates.ts';
import { type StatesSource, tablesOf, type Vacancy } from './load-states.ts';
import type { Row, Table } from './table.ts';

/** Codes in the tables that ISO 3166-1 doesn't have: the European Union, and former States in the Security Council. */
const OTHER_CODES = new Set(['EU', 'YUG', 'CSK', 'DDR']);
/** No longer, or not yet, a party. */
const NO_PARTY = new Set(['signature only', 'withdrawn', 'none']);
const COUNCIL_SEATS = 47;
const COUNCIL_BEGAN = '2006-06-19';
/** The elected seats of the Security Council before and since the amendment of the Charter. */
const ELECTED_SEATS = { before: 6, since: 10, from: 1966, first: 1946 } as const;
const DATE_COLUMNS = [
  'signed',
  'consent',
  'ended',
  'start',
  'end',
  'day',
  'joined',
  'left',
  'declared',
  'since',
  'designated',
  'reviewed',
  'asOf',
];

type StatesRule = (source: StatesSource, ids: ReadonlySet<string>, today: string) => Problem[];

const problem = (table: string, what: string): Problem => ({ where: `states/${table}`, what });

/** Tables are well formed; States, dates, actions and sources are known ones. */
const soundRows: StatesRule = (source) =>
  tablesOf(source).flatMap(({ name, rows, problems }) => [
    ...problems.map((what) => problem(name, what)),
    ...rows.flatMap((row, at): Problem[] => {
      const line = `line ${at + 2}`;
      const { state = '', action, source: codes = '' } = row;
      return [
        ...(Object.hasOwn(STATES, state) || OTHER_CODES.has(state)
          ? []
          : [problem(name, `${line}: unknown State "${state}"`)]),
        ...(action === undefined || (TREATY_ACTIONS as readonly string[]).includes(action)
          ? []
          : [problem(name, `${line}: unknown action "${action}"`)]),
        ...DATE_COLUMNS.flatMap((column) => {
          const date = row[column];
          return date === undefined || isRealDate(date)
            ? []
            : [problem(name, `${line}: ${column} "${date}" is no date`)];
        }),
        ...codes
          .split(';')
          .filter((code) => code !== '' && !Object.hasOwn(source.sources, code))
          .map((code) => problem(name, `${line}: unknown source "${code}"`)),
      ];
    }),
  ]);

/** Each fact has a source and a date of evidence, its own or its instrument's. */
const sourcedRows: StatesRule = (source) =>
  tablesOf(source)
    .filter((table) => table !== source.names && !table.name.startsWith('treaties/'))
    .flatMap(({ name, rows }) =>
      rows.flatMap((row, at) =>
        (['source', 'asOf'] as const)
          .filter((column) => row[column] === undefined)
          .map((column) => problem(name, `line ${at + 2}: no ${column}`)),
      ),
    );

/** What rests on general knowledge alone and was compared with nothing is not shown. */
const noUncheckedSource: StatesRule = (source) =>
  tablesOf(source).flatMap(({ name, rows }) =>
    rows.flatMap(({ source: codes }, at) =>
      codes?.split(';').every((code) => code === 'K06' || code === 'K07')
        ? [problem(name, `line ${at + 2}: rests on ${codes} alone`)]
        : [],
    ),
  );

/** Instruments and topics lead to entries, and to each other. */
const knownEntries: StatesRule = ({ instruments, topics, sources }, ids) => [
  ...Object.entries(instruments).flatMap(([code, { entry, body, also, source }]) => [
    ...[entry, body]
      .filter((id) => id !== undefined && !ids.has(id))
      .map((id) => problem('instruments', `${code}: "${id}" is no entry`)),
    ...(also === undefined || Object.hasOwn(instruments, also)
      ? []
      : [problem('instruments', `${code}: "${also}" is no instrument`)]),
    ...(Object.hasOwn(sources, source)
      ? []
      : [problem('instruments', `${code}: unknown source "${source}"`)]),
  ]),
  ...Object.entries(topics).flatMap(([topic, { entries }]) =>
    entries.filter((id) => !ids.has(id)).map((id) => problem('topics', `${topic}: "${id}" is no entry`)),
  ),
];

/** One row for a State in each treaty's table. */
const onceEach: StatesRule = ({ treaties }) =>
  Object.values(treaties).flatMap(({ name, rows }) => {
    const states = rows.map(({ state = '' }) => state);
    return [...new Set(states.filter((state, at) => states.indexOf(state) < at))].map((state) =>
      problem(name, `${state} stands twice`),
    );
  });

/** Whether a row makes a party, on the day of the table's evidence. */
export function isParty({ action = '', ended, asOf }: Row, tableAsOf: string): boolean {
  if (NO_PARTY.has(action)) return false;
  return ended === undefined || ended > (asOf ?? tableAsOf);
}

/** The parties add up to what the depositary printed. */
const printedTotals: StatesRule = ({ instruments, treaties }) =>
  Object.entries(instruments).flatMap(([code, { parties, asOf }]) => {
    const table = treaties[code];
    if (parties === undefined || table === undefined) return [];
    const counted = table.rows.filter((row) => isParty(row, asOf)).length;
    return counted === parties
      ? []
      : [problem(table.name, `${counted} parties; the depositary prints ${parties}`)];
  });

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const expectedSeats = (vacancies: readonly Vacancy[], day: string): number =>
  vacancies.find(({ from, to }) => from <= day && day <= to)?.seats ?? COUNCIL_SEATS;

/** 47 seats are filled on every day to the last one before the next election counts; vacancies have a reason. */
const councilSeats: StatesRule = ({ humanRightsCouncil: table, vacancies }) => {
  const { rows } = table;
  const lastElection =
    rows
      .map(({ start = '' }) => start)
      .sort()
      .at(-1) ?? '';
  const lastDay = `${lastElection.slice(0, 4)}-12-31`;
  const problems: Problem[] = [];
  for (let day = COUNCIL_BEGAN; day <= lastDay && problems.length < 5; day = dayAfter(day)) {
    const filled = rows.filter(({ start = '', end = '' }) => start <= day && day <= end).length;
    const expected = expectedSeats(vacancies, day);
    if (filled !== expected)
      problems.push(problem(table.name, `${filled} members on ${day}; ${expected} expected`));
  }
  return problems;
};

/** 6 elected seats of the Security Council to 1965, 10 from 1966 to the last complete year. */
const securityCouncilSeats: StatesRule = ({ securityCouncil: table }) => {
  const elected = table.rows.filter(({ seat }) => seat === 'elected');
  const lastYear = Math.max(...elected.map(({ start = '0' }) => Number(start)));
  const problems: Problem[] = [];
  for (let year = ELECTED_SEATS.first; year <= lastYear; year++) {
    const filled = elected.filter(
      ({ start = '', end = '' }) => Number(start) <= year && year <= Number(end),
    ).length;
    const expected = year < ELECTED_SEATS.from ? ELECTED_SEATS.before : ELECTED_SEATS.since;
    if (filled !== expected)
      problems.push(problem(table.name, `${filled} elected members in ${year}; ${expected} expected`));
  }
  return problems;
};

/** Every member of the UN has its turn in every cycle; South Sudan was not yet one in the first. */
const everyReview: StatesRule = ({ upr, memberships }) => {
  const members = memberships.rows.filter(
    ({ organization, status }) => organization === 'UN' && status === 'member',
  );
  const has = new Set(upr.rows.map(({ state, cycle }) => `${state} ${cycle}`));
  return members.flatMap(({ state = '' }) =>
    ['1', '2', '3', '4']
      .filter((cycle) => !has.has(`${state} ${cycle}`) && !(state === 'SSD' && cycle === '1'))
      .map((cycle) => problem(upr.name, `${state} has no review in cycle ${cycle}`)),
  );
};

const RULES: readonly StatesRule[] = [
  soundRows,
  sourcedRows,
  noUncheckedSource,
  knownEntries,
  onceEach,
  printedTotals,
  councilSeats,
  securityCouncilSeats,
  everyReview,
];

/** Everything that is wrong with the tables of States. */
export function validateStates(source: StatesSource, ids: ReadonlySet<string>, today: string): Problem[] {
  return RULES.flatMap((rule) => rule(source, ids, today));
}

/** Parties of a treaty's table. */
export const partiesOf = (table: Table, asOf: string): number =>
  table.rows.filter((row) => isParty(row, asOf)).length;
