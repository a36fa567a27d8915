import Papa from 'papaparse';
import type { Entry } from '../reference/entry.ts';

/** What a term shows in the annex. */
export type AnnexTerm = Pick<Entry, 'acronym' | 'name' | 'gloss'>;

/** The forms in which the list of a page's terms can be copied into a report. */
export const ANNEX_FORMATS = ['markdown', 'csv', 'plain'] as const;
export type AnnexFormat = (typeof ANNEX_FORMATS)[number];

/** The reference is in English, and so is the annex. */
const TITLE = 'Abbreviations and terms used';

/** Letters that Markdown would read as marks. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

/**
 * The annex "Abbreviations and terms used": abbreviations first, then terms without one, each in alphabetical order.
 * @param entries The terms of the page or of a pasted text.
 */
export function writeAnnex(entries: readonly AnnexTerm[], format: AnnexFormat): string {
  const sorted = [...entries].sort(
    (a, b) =>
      Number(a.acronym === undefined) - Number(b.acronym === undefined) ||
      (a.acronym ?? a.name).localeCompare(b.acronym ?? b.name, 'en'),
  );
  if (format === 'csv') {
    // A spreadsheet runs what begins like a formula: such cells get an apostrophe in front.
    return Papa.unparse(
      sorted.map(({ acronym, name, gloss }) => ({ Abbreviation: acronym ?? '', Term: name, Meaning: gloss })),
      { escapeFormulae: true },
    );
  }
  if (format === 'markdown') {
    const lines = sorted.map(({ acronym, name, gloss }) => {
      const term = acronym === undefined || acronym === name ? name : `${acronym}, ${name}`;
      return `- **${escaped(term)}**: ${escaped(gloss)}`;
    });
    return [`## ${TITLE}`, '', ...lines, ''].join('\n');
  }
  const lines = sorted.map(({ acronym, name, gloss }) =>
    acronym === undefined || acronym === name ? `${name}: ${gloss}` : `${acronym}\t${name}: ${gloss}`,
  );
  return [TITLE, '', ...lines, ''].join('\n');
}
