import { compileOwn } from '../glossary/compile-own.ts';
import type { Glossary, GlossaryId } from '../glossary/glossary.ts';
import { GLOSSARIES, GLOSSARIES_OFF, ORGANISATION_GLOSSARIES } from './glossaries.ts';
import { ownIndexValues, readOwnFilter, readOwnIndex } from './own-index.ts';
import { inSlices } from './slices.ts';
import { changeStored, readStored, replaceStored, type StoredValue } from './stored-kind.ts';

/** The reader's glossaries, oldest first; nothing when storage can't be read. */
export const readGlossaries = (): Promise<readonly Glossary[]> => readStored(GLOSSARIES);

/** Which of them are switched off. */
export const readGlossariesOff = (): Promise<readonly GlossaryId[]> => readStored(GLOSSARIES_OFF);

/** Glossaries that the reader's organisation has installed. */
export const readOrganisationGlossaries = (): Promise<readonly Glossary[]> =>
  readStored(ORGANISATION_GLOSSARIES);

/** The glossaries that are on. */
const inUse = (glossaries: readonly Glossary[], off: readonly GlossaryId[]): readonly Glossary[] =>
  glossaries.filter(({ id }) => !off.includes(id));

/** The glossaries that are on, the organisation's first. */
export async function readGlossariesInUse(): Promise<readonly Glossary[]> {
  const [installed, glossaries, off] = await Promise.all([
    readOrganisationGlossaries(),
    readGlossaries(),
    readGlossariesOff(),
  ]);
  return inUse([...installed, ...glossaries], off);
}

/**
 * What is stored beside glossaries for the pages; compiled in slices, so that a page that waits stays free.
 * @param installed The organisation's; those in storage when left out.
 */
export async function compiledValues(
  glossaries: readonly Glossary[],
  off: readonly GlossaryId[],
  installed?: readonly Glossary[],
): Promise<readonly StoredValue[]> {
  const used = inUse([...(installed ?? (await readOrganisationGlossaries())), ...glossaries], off);
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
  if ((await readGlossariesInUse()).length === 0) return;
  const [filter, index] = await Promise.all([readOwnFilter(), readOwnIndex()]);
  if (filter === undefined || index === undefined)
    await replaceStored(async () => compiledValues(await readGlossaries(), await readGlossariesOff()));
}
