import { beforeAll, describe, expect, test } from 'vitest';
import { compileStates } from '../../scripts/data/states/compile-states.ts';
import { loadStates, type StatesSource } from '../../scripts/data/states/load-states.ts';
import { validateStates } from '../../scripts/data/states/rules.ts';
import { parseTable, type Table } from '../../scripts/data/states/table.ts';
import type { StateData } from '../../src/reference/state.ts';
import { CHECK_DEPOSITARY, stateFacts } from '../../src/reference/state-facts.ts';

const TODAY = '2026-11-25';
let source: StatesSource;
let data: StateData;
beforeAll(async () => {
  source = await loadStates();
  data = compileStates(source);
});

/** Ids that the tables lead to; whether they exist is another rule's concern. */
const ids = (): Set<string> =>
  new Set([
    ...Object.values(source.instruments).flatMap(({ entry, body }) => [entry, body ?? entry]),
    ...Object.values(source.topics).flatMap(({ entries }) => entries),
  ]);
const problemsOf = (changed: Partial<StatesSource>): string[] =>
  validateStates({ ...source, ...changed }, ids(), TODAY).map(({ where, what }) => `${where}: ${what}`);
const without = (table: Table, at: number): Table => ({
  ...table,
  rows: table.rows.filter((_, index) => index !== at),
});

describe('the tables of States', () => {
  test('hold what they promise', () => expect(problemsOf({})).toEqual([]));

  test('fail when a party is missing from a treaty’s total', () => {
    const table = source.treaties.ICCPR as Table;
    const at = table.rows.findIndex(({ action }) => action === 'accession');
    expect(problemsOf({ treaties: { ...source.treaties, ICCPR: without(table, at) } }).join()).toContain(
      '174 parties; the depositary prints 175',
    );
  });

  test('fail when a seat of a council is empty without a reason', () => {
    expect(problemsOf({ humanRightsCouncil: without(source.humanRightsCouncil, 40) }).join()).toContain(
      '47 expected',
    );
    expect(problemsOf({ vacancies: [] }).join()).toContain('46 members on 2018-06-20; 47 expected');
    const at = source.securityCouncil.rows.findIndex(({ seat }) => seat === 'elected');
    expect(problemsOf({ securityCouncil: without(source.securityCouncil, at) }).join()).toMatch(
      /9 elected members|5 elected members/,
    );
  });

  test('fail when a State has no review in a cycle', () => {
    const at = source.upr.rows.findIndex(({ state, cycle }) => state === 'KAZ' && cycle === '2');
    expect(problemsOf({ upr: without(source.upr, at) }).join()).toContain('KAZ has no review in cycle 2');
  });

  test('fail on an unknown State, action, date or source, and on what nobody checked', () => {
    const table = parseTable(
      'treaties/ICCPR',
      'state,action,signed,consent,ended,source,asOf,note\nXYZ,bound,2001-02-30,,,K07,,\n',
    );
    const problems = problemsOf({ treaties: { ...source.treaties, ICCPR: table } }).join('\n');
    expect(problems).toContain('unknown State "XYZ"');
    expect(problems).toContain('unknown action "bound"');
    expect(problems).toContain('"2001-02-30" is no date');
    expect(problems).toContain('rests on K07 alone');
  });

  test('fail on a link to an entry that does not exist', () => {
    expect(
      validateStates(source, new Set(), TODAY)
        .map(({ what }) => what)
        .join(),
    ).toContain('"iccpr" is no entry');
  });
});

describe('facts of a State about an entry', () => {
  const said = (entry: string, code: string): string | undefined =>
    stateFacts(data, entry, code, TODAY)?.sentences.join(' ');

  test('give what Kazakhstan’s page is read for', () => {
    expect(said('iccpr', 'KAZ')).toContain('Signed 2 December 2003, ratified 24 January 2006.');
    expect(said('human-rights-council', 'KAZ')).toBe('Member 2013–2015 and 2022–2024.');
    expect(said('security-council', 'KAZ')).toBe('Member 2017–2018.');
    expect(said('upr', 'KAZ')).toContain('12 February 2010 (cycle 1)');
    expect(said('paris-principles', 'KAZ')).toContain('B status');
    expect(said('cat-committee', 'KAZ')).toContain('article 22');
  });

  test('say where a later change was reported', () => {
    expect(said('rome-statute', 'HUN')).toContain(CHECK_DEPOSITARY);
    expect(said('rome-statute', 'HUN')).toContain('2 June 2026');
  });

  test('say nothing of a regional treaty that a State can’t join, and of entries without facts', () => {
    expect(said('echr', 'KAZ')).toBeUndefined();
    expect(said('rule-of-law', 'KAZ')).toBeUndefined();
    expect(said('iccpr', 'XYZ')).toBeUndefined();
  });

  test('carry the date of the evidence and the authority', () => {
    const facts = stateFacts(data, 'iccpr', 'KAZ', TODAY);
    expect(facts?.asOf).toBe('2026-02-03');
    expect(facts?.url).toMatch(/^https:\/\/treaties\.un\.org\//);
  });
});
