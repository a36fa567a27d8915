import type { Refusal } from '../glossary/check-term.ts';
import { type Glossary, haveRoom } from '../glossary/glossary.ts';
import { type FileProblem, readGlossary } from '../glossary/read-file.ts';
import { digestOf } from './digest.ts';
import { inSlices } from './slices.ts';

/** Why a glossary that an organisation has installed is not used. */
export type Ignored =
  | { readonly glossary: string; readonly problem: FileProblem }
  | { readonly glossary: string; readonly row: number; readonly refusal: Refusal };

const ID_DIGITS = 16;

/** A short name for a glossary by what is in it, so that another edition is another glossary. */
const idOf = async (name: string, terms: unknown): Promise<string> =>
  `org${(await digestOf(JSON.stringify([name, terms]))).slice(0, ID_DIGITS)}`;

/**
 * Reads the glossaries of managed storage: a list of objects like those of JSON files. Each is taken whole or not at all.
 * @param given Whatever lies there.
 */
export async function readManagedGlossaries(
  given: unknown,
): Promise<{ readonly glossaries: readonly Glossary[]; readonly ignored: readonly Ignored[] }> {
  let glossaries: readonly Glossary[] = [];
  const ignored: Ignored[] = [];
  for (const [at, one] of (Array.isArray(given) ? given : []).entries()) {
    const read = await inSlices(readGlossary(JSON.stringify(one) ?? '', String(at + 1)));
    if (typeof read === 'string') {
      ignored.push({ glossary: String(at + 1), problem: read });
      continue;
    }
    const { name, terms, problems } = read;
    const [first] = problems;
    if (first !== undefined) ignored.push({ glossary: name, row: first.row, refusal: first.refusal });
    else {
      const more = [...glossaries, { id: await idOf(name, terms), name, terms }];
      if (haveRoom(more)) glossaries = more;
      else ignored.push({ glossary: name, problem: 'too-many' });
    }
  }
  if (given !== undefined && !Array.isArray(given)) ignored.push({ glossary: '', problem: 'not-json' });
  return { glossaries, ignored };
}
