import type { Refusal } from './check-term.ts';
import { type Glossary, haveRoom } from './glossary.ts';
import { type FileProblem, readGlossary } from './read-file.ts';

/** Why a glossary that an organisation has installed is not used. */
export type Ignored =
  | { readonly glossary: string; readonly problem: FileProblem }
  | { readonly glossary: string; readonly row: number; readonly refusal: Refusal };

/** A short name for a glossary by what is in it, so that another edition is another glossary. */
async function idOf(name: string, terms: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([name, terms]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `org${[...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

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
    const work = readGlossary(JSON.stringify(one) ?? '', String(at + 1));
    let step = work.next();
    while (step.done !== true) step = work.next();
    const read = step.value;
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
