import { formatDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { dateOf } from './dates-in-styles.ts';
import { citeResolution } from './resolution.ts';
import type { Citations } from './style.ts';
import { citeTreaty } from './treaty.ts';

/**
 * Citations of the thing itself, ready to paste. A style for which data are missing is left out: half a citation sends
 * readers to the wrong page.
 */
export function cite(entry: Entry): Citations {
  if (entry.kind === 'treaty' || entry.kind === 'protocol') return citeTreaty(entry);
  const { founding, symbol } = entry.citation;
  if (founding !== undefined) {
    const since = dateOf(entry, 'established');
    const when = since === undefined ? '' : ` (established ${formatDate(since)})`;
    // No style has a form for a body; what one cites is the document that founded it.
    return { plain: `${entry.name}${when}, founded by: ${founding}.` };
  }
  if (symbol !== undefined && INSTRUMENTS.has(entry.kind)) return citeResolution(entry);
  return {};
}

/** Kinds that are texts: the symbol of a body or procedure is that of some report on it. */
const INSTRUMENTS: ReadonlySet<string> = new Set(['declaration', 'principles', 'resolution', 'document']);

/**
 * A citation of our own entry, apart from that of the thing.
 * @param version The dataset's version, `YYYY.MM`.
 */
export const citeOurEntry = ({ id, name }: Entry, version: string): string =>
  `‘${name}’, Rapporteur: Human-Rights Terms Explained (dataset ${version}), entry ${id}.`;
