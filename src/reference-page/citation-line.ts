import { formatDate } from '../reference/dates.ts';
import type { Entry } from '../reference/entry.ts';

const dateOf = ({ dates }: Entry, event: string): string | undefined => {
  const found = dates.find((one) => one.event === event);
  return found === undefined ? undefined : formatDate(found.date);
};

/**
 * The thing itself in the manner of OSCOLA: a treaty with its dates and series, a resolution with its symbol, a body
 * with its founding document.
 * @returns `undefined` when the entry holds too little for a citation.
 */
export function citationLine(entry: Entry): string | undefined {
  const { series, volume, page, number, symbol, founding } = entry.citation;
  const adopted = dateOf(entry, 'adopted') ?? dateOf(entry, 'proclaimed');
  const inForce = dateOf(entry, 'in-force');
  const days = [adopted && `adopted ${adopted}`, inForce && `entered into force ${inForce}`]
    .filter(Boolean)
    .join(', ');
  const place =
    series === undefined
      ? symbol
      : [volume, series, page ?? (number === undefined ? undefined : `No ${number}`)]
          .filter((part) => part !== undefined)
          .join(' ');
  if (place !== undefined && days !== '') return `${entry.name} (${days}) ${place}`;
  if (place !== undefined) return `${entry.name}, ${place}`;
  return founding === undefined ? undefined : `${entry.name}, established by ${founding}`;
}
