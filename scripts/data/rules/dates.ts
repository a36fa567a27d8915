import type { DateEvent, PartialDate } from '../../../src/reference/entry.ts';
import { forEachEntry } from './rule.ts';

/** Before this year nothing of what we explain existed. */
const EARLIEST = '1200';
const MONTHS = 12;

/** Whether the calendar has this day, month or year. */
export function isRealDate(date: PartialDate): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (date.slice(0, 4) < EARLIEST) return false;
  if (month !== undefined && (month < 1 || month > MONTHS)) return false;
  if (month === undefined || day === undefined) return true;
  const asDate = new Date(Date.UTC(year, month - 1, day));
  return asDate.getUTCMonth() === month - 1 && asDate.getUTCDate() === day;
}

/** Whether one date is surely after another, as far as both are precise. */
export function isAfter(one: PartialDate, other: PartialDate): boolean {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) > other.slice(0, precision);
}

/** Dates are days that were. */
export const possibleDates = forEachEntry(({ dates = [], checked }, { today }) => [
  ...dates.flatMap(({ event, date }) => {
    if (!isRealDate(date)) return [`date ${event} ${date} is not in the calendar`];
    return isAfter(date, today) ? [`date ${event} ${date} lies in the future`] : [];
  }),
  ...(isRealDate(checked.month) ? [] : [`checked month ${checked.month} is not in the calendar`]),
  ...(isAfter(checked.month, today) ? [`checked month ${checked.month} lies in the future`] : []),
]);

/** What can't happen before what. */
const ORDER: readonly (readonly [DateEvent, DateEvent])[] = [
  ['adopted', 'proclaimed'],
  ['adopted', 'opened'],
  ['adopted', 'in-force'],
  ['opened', 'in-force'],
  ['proclaimed', 'in-force'],
  ['established', 'first-session'],
  ...(['adopted', 'proclaimed', 'opened', 'established'] as const).flatMap((first) =>
    (['revised', 'renamed', 'merged', 'replaced', 'ended'] as const).map((then) => [first, then] as const),
  ),
  ['in-force', 'ended'],
  ['first-session', 'ended'],
];

/** Events come in an order that is possible. */
export const orderOfEvents = forEachEntry(({ dates = [] }) =>
  ORDER.flatMap(([first, then]) =>
    dates
      .filter(({ event }) => event === first)
      .flatMap((early) =>
        dates
          .filter((late) => late.event === then && isAfter(early.date, late.date))
          .map((late) => `was ${then} on ${late.date}, before it was ${first} on ${early.date}`),
      ),
  ),
);
