import { compileOwn } from '../glossary/compile-own.ts';
import type { Glossary, GlossaryId } from '../glossary/glossary.ts';
import { GLOSSARIES, GLOSSARIES_OFF } from './glossaries.ts';
import { ownIndexValues, readOwnFilter, readOwnIndex } from './own-index.ts';
import { inSlices } from './slices.ts';
import { changeStored, readStored, replaceStored, type StoredValue } from './stored-kind.ts';

/** The reader's glossaries, oldest first; nothing when storage can't be read. */
export const readGlossaries = (): Promise<readonly Glossary[]> => readStored(GLOSSARIES);

/** Which of them are switched off. */
export const readGlossariesOff = (): Promise<readonly GlossaryId[]> => readStored(GLOSSARIES_OFF);

/** The glossaries that are on. */
const inUse = (glossaries: readonly Glossary[], off: readonly GlossaryId[]): readonly Glossary[] =>
  glossaries.filter(({ id }) => !off.includes(id));

/** The reader's glossaries that are on. */
export async function readGlossariesInUse(): Promise<readonly Glossary[]> {
  const [glossaries, off] = await Promise.all([readGlossaries(), readGlossariesOff()]);
  return inUse(glossaries, off);
}

/** What is stored beside glossaries for the pages; compiled in slices, so that a page that waits stays free. */
export async function compiledValues(
  glossaries: readonly Glossary[],
  off: readonly GlossaryId[],
): Promise<readonly StoredValue[]> {
  const used = inUse(glossaries, off);
  return ownIndexValues(used.length === 0 ? undefined : await inSlices(compileOwn(used)));
}

/**
 * Changes the reader's glossaries, and what pages are scanned with in the same write.
 * @returns The glossaries as stored.
 * @throws {Error} when storage can't be read or refuses (full, broken); everything stays as it was.
 */
export const changeGlossaries = (
  change: (glossaries: readonly Glossary[]) => readonly Glossary[],
): Promise<readonly Glossary[]> =>
  changeStored(GLOSSARIES, change, async (glossaries) =>
    compiledValues(glossaries, await readGlossariesOff()),
  );

/**
 * Switches a glossary on or off, and what pages are scanned with in the same write.
 * @throws {Error} as `changeGlossaries` does.
 */
export const switchGlossary = (id: GlossaryId, on: boolean): Promise<readonly GlossaryId[]> =>
  changeStored(
    GLOSSARIES_OFF,
    (off) => (on ? off.filter((one) => one !== id) : [...off.filter((one) => one !== id), id]),
    async (off) => compiledValues(await readGlossaries(), off),
  );

/**
 * Compiles anew where another version of the extension has compiled, or where the result is broken.
 * @throws {Error} when storage refuses.
 */
export async function renewOwnIndex(): Promise<void> {
  const [glossaries, off] = await Promise.all([readGlossaries(), readGlossariesOff()]);
  if (inUse(glossaries, off).length === 0) return;
  const [filter, index] = await Promise.all([readOwnFilter(), readOwnIndex()]);
  if (filter === undefined || index === undefined) await replaceStored(await compiledValues(glossaries, off));
}
