import { checkTerm, formKey, isFault, type Refusal, tidyName } from './check-term.ts';
import { formsIn, readCsv } from './csv.ts';
import { GLOSSARY_LIMITS, type OwnTerm } from './glossary.ts';
import { readJson, readTexts } from './json.ts';

/** Why nothing of a file can be used. */
export const FILE_PROBLEMS = [
  'unreadable',
  'too-large',
  'not-utf8',
  'not-json',
  'no-columns',
  'no-terms',
  'newer',
  'too-many',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A row that is not taken. */
export interface RowProblem {
  /** In a table as spreadsheets number rows, the heading being 1; in JSON the term's place, from 1. */
  readonly row: number;
  readonly refusal: Refusal;
  /** What of it is wrong, cut to what a line can hold. */
  readonly text: string;
  /** The row that has the same form, for a duplicate. */
  readonly like?: number;
}

/** What a file holds. It can be imported when there are no problems. */
export interface Draft {
  readonly name: string;
  readonly terms: readonly OwnTerm[];
  readonly problems: readonly RowProblem[];
}

/** How far the reading is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

const LONGEST_SHOWN = 60;
const shown = (text: string): string =>
  // Halves of characters and what turns the line around stay out of the message, too.
  text.slice(0, LONGEST_SHOWN).replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd') +
  (text.length > LONGEST_SHOWN ? '…' : '');

/** The text of a file, or why it has none. Spreadsheets write UTF-8 and, asked for "Unicode", UTF-16 with a mark. */
export function decodeFile(bytes: Uint8Array): { readonly text: string } | 'too-large' | 'not-utf8' {
  if (bytes.length > GLOSSARY_LIMITS.file) return 'too-large';
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return 'not-utf8';
  }
}

type Given = Parameters<typeof checkTerm>[0];
interface GivenRow {
  readonly row: number;
  readonly given: Given | { readonly refusal: Refusal };
}

/** The rows of a file, and the name that it gives itself. */
function rowsOf(text: string): { readonly name: string; readonly rows: readonly GivenRow[] } | FileProblem {
  if (/^\s*[[{]/.test(text)) {
    const read = readJson(text);
    if (typeof read === 'string') return read;
    return {
      name: read.name,
      rows: read.terms.map((value, at) => ({
        row: at + 1,
        given: readTexts(value) ?? { refusal: 'not-text' },
      })),
    };
  }
  const rows = readCsv(text, GLOSSARY_LIMITS.terms + 1);
  if (rows === undefined) return 'no-columns';
  return {
    name: '',
    rows: rows.map(({ row, cells }) => ({
      row,
      given: 'refusal' in cells ? cells : { ...cells, also: formsIn(cells.also) },
    })),
  };
}

/**
 * Reads a glossary from the text of a file, JSON or CSV, and checks every row of it.
 * @param fileName Names the glossary when the file doesn't.
 * @yields How far it is, after each row: a place where the work can be interrupted.
 * @returns The terms and what is wrong with rows, or why the file can't be used at all.
 */
export function* readGlossary(text: string, fileName: string): Generator<Progress, Draft | FileProblem> {
  const file = rowsOf(text);
  if (typeof file === 'string') return file;
  if (file.rows.length === 0) return 'no-terms';
  if (file.rows.length > GLOSSARY_LIMITS.terms) return 'too-many';
  const terms: OwnTerm[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  for (const [at, { row, given }] of file.rows.entries()) {
    const checked = 'refusal' in given ? { ...given, text: '' } : checkTerm(given);
    if (isFault(checked)) problems.push({ row, refusal: checked.refusal, text: shown(checked.text) });
    else {
      const forms = [checked.term, ...checked.also];
      const twice = forms.find((form) => (rowOf.get(formKey(form)) ?? row) !== row);
      if (twice === undefined) terms.push(checked);
      else {
        const like = rowOf.get(formKey(twice)) ?? row;
        problems.push({ row, refusal: 'duplicate', text: shown(twice), like });
      }
      for (const form of forms) if (!rowOf.has(formKey(form))) rowOf.set(formKey(form), row);
    }
    yield { done: at + 1, of: file.rows.length };
  }
  return { name: tidyName(file.name) || tidyName(fileName.replace(/\.[^.]*$/, '')), terms, problems };
}
