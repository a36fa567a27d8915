import {
  CONSENT_ACTIONS,
  type InstrumentCode,
  type StateCode,
  type StateData,
  type TreatyRecord,
} from './state.ts';

/** How a State stands to an instrument, for tables and maps. */
export const STANDINGS = ['party', 'signed', 'withdrawn', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A State's row in a treaty's table. */
export interface PartyRow {
  readonly code: StateCode;
  readonly name: string;
  readonly standing: Standing;
  readonly record: TreatyRecord | undefined;
}

const CONSENTED: ReadonlySet<string> = new Set([
  ...CONSENT_ACTIONS,
  'party',
  'accepted',
  'withdrawal notified',
]);

/** @param today `YYYY-MM-DD`: a withdrawal that has taken effect makes no party. */
export function standingOf(record: TreatyRecord | undefined, today: string): Standing {
  if (record === undefined || record.action === 'none') return 'none';
  if (record.action === 'signature only') return 'signed';
  if (!CONSENTED.has(record.action)) return 'withdrawn';
  return record.ended !== undefined && record.ended <= today ? 'withdrawn' : 'party';
}

/** All States on record, in the order of their names, and how they stand to an instrument. */
export function partyRows(data: StateData, instrument: InstrumentCode, today: string): PartyRow[] {
  return data.states
    .map(({ code, name, treaties }): PartyRow => {
      const record = treaties[instrument];
      return { code, name, standing: standingOf(record, today), record };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** How many States stand in each way; counted, never typed. */
export function countStandings(rows: readonly PartyRow[]): Readonly<Record<Standing, number>> {
  const counts = { party: 0, signed: 0, withdrawn: 0, none: 0 };
  for (const { standing } of rows) counts[standing]++;
  return counts;
}
