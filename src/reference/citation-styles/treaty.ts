import { formatDate } from '../dates.ts';
import type { CitationData, Entry } from '../entry.ts';
import { apaTreatyDate, bluebookDate, dateOf, oscolaDate } from './dates-in-styles.ts';
import type { Citations } from './style.ts';

/** Council of Europe treaties are kept as "ETS No. 5" (to 2003) and "CETS No. 196". */
const COUNCIL_OF_EUROPE = /^(C?ETS) No\. (\d+)$/;
const AMERICAN_SERIES: Readonly<Record<string, string>> = {
  UNTS: 'U.N.T.S.',
  LNTS: 'L.N.T.S.',
  ETS: 'E.T.S.',
  CETS: 'C.E.T.S.',
  'OAS Treaty Series': 'O.A.S.T.S.',
};

interface Place {
  readonly oscola: string;
  readonly bluebook: string;
}

/** Where the text is printed, if the reference holds all of it: a volume without a page can't be looked up. */
function placeOf({ series, volume, page, number }: CitationData): Place | undefined {
  const [, european, nth] = COUNCIL_OF_EUROPE.exec(number ?? '') ?? [];
  const numbered = european === undefined ? { series, number } : { series: european, number: nth };
  const american = AMERICAN_SERIES[numbered.series ?? ''];
  if (numbered.series === undefined || american === undefined) return undefined;
  if (numbered.series === 'UNTS' || numbered.series === 'LNTS') {
    return volume === undefined || page === undefined
      ? undefined
      : {
          oscola: `${volume} ${numbered.series} ${page}`,
          bluebook: `${volume} ${american} ${page}`,
        };
  }
  return numbered.number === undefined
    ? undefined
    : {
        oscola: `${numbered.series} No ${numbered.number}`,
        bluebook: `${american} No. ${numbered.number}`,
      };
}

/**
 * A treaty or protocol. OSCOLA 4th ed. 2.8 (title, adoption or opening, entry into force, series), Bluebook rule 21.4
 * (title, day with what happened on it, series), APA 7th ed. 11.8 (title, day, address).
 */
export function citeTreaty(entry: Entry): Citations {
  const { name, acronym, citation, sources } = entry;
  const place = placeOf(citation);
  const adopted = dateOf(entry, 'adopted', 'proclaimed');
  const opened = dateOf(entry, 'opened');
  const inForce = dateOf(entry, 'in-force');
  const first = adopted ?? opened;
  const began = adopted === undefined ? 'opened for signature' : 'adopted';
  const oscolaFirst = oscolaDate(first);
  const oscolaForce = oscolaDate(inForce);
  const url = sources[0]?.url;
  const days = [oscolaFirst && `${began} ${oscolaFirst}`, oscolaForce && `entered into force ${oscolaForce}`];
  const short = acronym === undefined || acronym === name ? '' : ` (${acronym})`;
  const signed = bluebookDate(opened) ?? bluebookDate(adopted);
  const signing = bluebookDate(opened) === undefined ? 'adopted' : 'opened for signature';
  const apaDay = apaTreatyDate(first);
  const plainDays = [
    first && `${began} ${formatDate(first)}`,
    inForce && `entered into force ${formatDate(inForce)}`,
  ].filter((part) => part !== undefined);
  const printed = place?.oscola ?? citation.number ?? citation.symbol;
  return {
    // That the reference holds no entry into force does not prove that there was none: no OSCOLA without it.
    ...(place !== undefined && oscolaFirst !== undefined && oscolaForce !== undefined
      ? { oscola: `${name} (${days.join(', ')}) ${place.oscola}${short}` }
      : {}),
    ...(place !== undefined && signed !== undefined
      ? { bluebook: `${name}, ${signing} ${signed}, ${place.bluebook}.` }
      : {}),
    ...(apaDay !== undefined && url !== undefined ? { apa: `${name}, ${apaDay}, ${url}` } : {}),
    ...(plainDays.length > 0
      ? { plain: `${name}, ${plainDays.join(', ')}${printed === undefined ? '' : `, ${printed}`}.` }
      : {}),
  };
}
