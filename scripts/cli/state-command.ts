import type { StateData, StateRecord, Term } from '../../src/reference/state.ts';
import type { PackagedData } from '../data/cached-data.ts';
import { InputError } from './input.ts';

const years = (terms: readonly Term[]): [number, number][] =>
  terms.flatMap(({ start, end }): [number, number][] =>
    end === undefined ? [] : [[Number(start.slice(0, 4)), Number(end.slice(0, 4))]],
  );

/** The record in the form that checks and other programs read. */
function asJson(state: StateRecord, data: StateData): unknown {
  const asOf = new Map(data.instruments.map((instrument) => [instrument.code, instrument.asOf]));
  const [nhri] = state.nhri;
  return {
    iso3: state.code,
    name: state.name,
    treaties: Object.fromEntries(
      Object.entries(state.treaties).map(([code, { action, signed, consent, ended, ...row }]) => [
        code,
        {
          action,
          signed: signed ?? null,
          consent_date: consent ?? null,
          withdrawal_effective: ended ?? null,
          as_of: row.asOf ?? asOf.get(code) ?? null,
        },
      ]),
    ),
    upr: state.reviews.map(({ cycle, session, start, end, day, status }) => ({
      cycle,
      session: session ?? null,
      start: start ?? null,
      end: end ?? null,
      day: day ?? null,
      status,
    })),
    hrc: years(state.humanRightsCouncil),
    unsc: years(state.securityCouncil),
    memberships: Object.fromEntries(
      Object.entries(state.memberships).map(([organization, { status, joined, left, asOf: date }]) => [
        organization,
        { status, joined: joined ?? null, left: left ?? null, as_of: date },
      ]),
    ),
    nhri:
      nhri === undefined
        ? null
        : { institution: nhri.institution, status: nhri.status, as_of: nhri.asOf, confidence: 'high' },
  };
}

/**
 * What is on record of one State.
 * @param code ISO 3166-1 alpha-3, in any case.
 * @throws {InputError} for a code without a record.
 */
export function oneState(code: string, packaged: PackagedData): string[] {
  const data = JSON.parse(packaged.states) as StateData;
  const state = data.states.find((one) => one.code === code.toUpperCase());
  if (state === undefined)
    throw new InputError(`There is no State with the code "${code}" (ISO 3166-1 alpha-3, like KAZ).`);
  return [JSON.stringify(asJson(state, data))];
}

/** All records as one JSON array. */
export function allStates(packaged: PackagedData): string[] {
  const data = JSON.parse(packaged.states) as StateData;
  return [JSON.stringify(data.states.map((state) => asJson(state, data)))];
}
