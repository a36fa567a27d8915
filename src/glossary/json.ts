import type { Glossary } from './glossary.ts';

const FORMAT = 'rapporteur-glossary';
const VERSION = 1;

/** A glossary as a JSON file, which is read back as it was. */
export const writeJson = ({ name, terms }: Glossary): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, name, terms }, null, 2)}\n`;

/** A text of a term in a file; nothing when it isn't there, `undefined` when it is something else than a text. */
const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined;

/** The texts of one term, or `undefined` when it isn't made of texts. */
export function readTexts(
  value: unknown,
): { term: string; also: readonly string[]; definition: string; source: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const also = given.also ?? [];
  const [term, definition, source] = [given.term, given.definition, given.source].map(textOf);
  if (term === undefined || definition === undefined || source === undefined || !Array.isArray(also))
    return undefined;
  return also.every((form) => typeof form === 'string') ? { term, also, definition, source } : undefined;
}

/**
 * Reads a JSON file: an object with `terms`, or a bare list of terms.
 * @returns The name it gives itself and its terms, or why it can't be read.
 */
export function readJson(
  text: string,
): { readonly name: string; readonly terms: readonly unknown[] } | 'not-json' | 'no-terms' | 'newer' {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (Array.isArray(file)) return { name: '', terms: file };
  if (typeof file !== 'object' || file === null || !('terms' in file) || !Array.isArray(file.terms))
    return 'no-terms';
  if ('version' in file && typeof file.version === 'number' && file.version > VERSION) return 'newer';
  return { name: 'name' in file && typeof file.name === 'string' ? file.name : '', terms: file.terms };
}
