import type { DateEvent, Entry, PartialDate } from '../entry.ts';

// Bluebook, table 12: May, June and July are never shortened.
const BLUEBOOK_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** The day of a date, or nothing if only its month or year is known: legal styles cite days. */
function dayOf(date: PartialDate | undefined): Day | undefined {
  const [year, month, day] = date?.split('-') ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, month: Number(month), day: Number(day) };
}

/** When something happened to the thing, if the reference knows. */
export const dateOf = ({ dates }: Entry, ...events: readonly DateEvent[]): PartialDate | undefined =>
  events.flatMap((event) => dates.find((one) => one.event === event)?.date ?? [])[0];

/** "Dec. 16, 1966", as American legal citations have it; nothing without a day. */
export function bluebookDate(date: PartialDate | undefined): string | undefined {
  const day = dayOf(date);
  return day && `${BLUEBOOK_MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
}

/** "December 16, 1966", as APA cites treaties; nothing without a day. */
export function apaTreatyDate(date: PartialDate | undefined): string | undefined {
  const day = dayOf(date);
  return day && `${MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
}

/** "1993, December 20", as APA dates reports; nothing without a day. */
export function apaReportDate(date: PartialDate | undefined): string | undefined {
  const day = dayOf(date);
  return day && `${day.year}, ${MONTHS[day.month - 1]} ${day.day}`;
}

/** "16 December 1966"; nothing without a day. */
export function oscolaDate(date: PartialDate | undefined): string | undefined {
  const day = dayOf(date);
  return day && `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}
