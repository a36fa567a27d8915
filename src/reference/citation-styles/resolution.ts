import { formatDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { apaReportDate, bluebookDate, dateOf, oscolaDate } from './dates-in-styles.ts';
import type { Citations } from './style.ts';

interface Organ {
  /** How its resolutions' symbols begin. */
  readonly prefix: string;
  readonly oscola: string;
  readonly bluebook: string;
  readonly name: string;
}

// A resolution belongs to the organ in its symbol, whoever wrote the text that it adopts.
const ORGANS: readonly Organ[] = [
  { prefix: 'A/RES/', oscola: 'UNGA Res', bluebook: 'G.A. Res.', name: 'UN General Assembly' },
  { prefix: 'S/RES/', oscola: 'UNSC Res', bluebook: 'S.C. Res.', name: 'UN Security Council' },
  { prefix: 'E/RES/', oscola: 'ECOSOC Res', bluebook: 'E.S.C. Res.', name: 'Economic and Social Council' },
  {
    prefix: 'A/HRC/RES/',
    oscola: 'UNHRC Res',
    bluebook: 'Human Rights Council Res.',
    name: 'UN Human Rights Council',
  },
];
/** Symbols of UN documents. Others look alike (ECOWAS has `A/SP1/…`), so this is a list and no rule. */
const UN_DOCUMENT =
  /^(A\/(CONF\.|HRC\/|RES\/|\d)|S\/|E\/(CN\.|C\.|RES\/|\d)|(CCPR|CEDAW|CRC|CRPD|CAT|CMW|CED|CERD)\/C\/|HR\/PUB\/|HRI\/)/;

/**
 * A resolution, or a document that has a symbol and an author. OSCOLA 4th ed., appendix on the UN; Bluebook rule
 * 21.7; APA 7th ed. as a report.
 */
export function citeResolution(entry: Entry): Citations {
  const { name, citation, sources } = entry;
  const { symbol, adoptedBy } = citation;
  if (symbol === undefined) return {};
  const date = dateOf(entry, 'adopted', 'proclaimed');
  const organ = ORGANS.find(({ prefix }) => symbol.startsWith(prefix));
  const author = adoptedBy ?? organ?.name;
  // A text that others adopted and the organ endorsed later: the day we hold is not that of the resolution.
  const isEndorsed = organ !== undefined && author !== organ.name;
  const isUn = UN_DOCUMENT.test(symbol) && !isEndorsed;
  const url = sources[0]?.url;
  const british = oscolaDate(date);
  const american = bluebookDate(date);
  const apaDay = apaReportDate(date);
  const result: { oscola?: string; bluebook?: string; apa?: string; plain?: string } = {};
  if (isUn && british !== undefined && author !== undefined) {
    result.oscola =
      organ === undefined
        ? `${author}, ‘${name}’ (${british}) UN Doc ${symbol}`
        : `${organ.oscola} ${numberOf(symbol, organ)} (${british}) UN Doc ${symbol}`;
  }
  if (isUn && american !== undefined && author !== undefined) {
    result.bluebook =
      organ === undefined
        ? `${author}, ${name}, U.N. Doc. ${symbol} (${american}).`
        : `${organ.bluebook} ${numberOf(symbol, organ)}, ${name} (${american}).`;
  }
  if (!isEndorsed && apaDay !== undefined && author !== undefined && url !== undefined)
    result.apa = `${author}. (${apaDay}). ${name} (${symbol}). ${url}`;
  if (date !== undefined) {
    const by = author === undefined ? 'adopted' : `adopted by ${author}`;
    result.plain = `${name}, ${symbol}, ${by}, ${formatDate(date)}.`;
  }
  return result;
}

/** "48/134" of `A/RES/48/134`, "217 A (III)" of `A/RES/217A(III)`. */
const numberOf = (symbol: string, { prefix }: Organ): string =>
  symbol
    .slice(prefix.length)
    .replace(/(\d)([A-Z]\b)/, '$1 $2')
    .replace(/\s*\(/, ' (');
