import type { PartialDate } from '../reference/entry.ts';

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * A date as precise as it is known: "1966", "December 1966", "16 December 1966".
 * @param locale BCP 47 code; the reference is written in British English.
 */
export function formatDate(date: PartialDate, locale = 'en-GB'): string {
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const format = FORMATS[parts.length - 1];
  if (format === undefined || Number.isNaN(year)) return date;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day)),
  );
}
