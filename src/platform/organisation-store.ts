import * as v from 'valibot';
import { REFUSALS } from '../glossary/check-term.ts';
import { type Ignored, readManagedGlossaries } from '../glossary/managed.ts';
import { FILE_PROBLEMS } from '../glossary/read-file.ts';
import { extensionApi } from './extension-api.ts';
import { ORGANISATION_GLOSSARIES } from './glossaries.ts';
import {
  compiledValues,
  readGlossaries,
  readGlossariesOff,
  readOrganisationGlossaries,
} from './glossary-store.ts';
import { FIXED_SETTINGS, readFixed, readFixedSettings } from './organisation.ts';
import { readStored, replaceStored, type StoredKind } from './stored-kind.ts';

/** What of managed storage is not used, so that the options can say so. */
export interface IgnoredPolicies {
  /** Names that are no settings, or whose values are not. */
  readonly settings: readonly string[];
  readonly glossaries: readonly Ignored[];
}

const NOTHING_IGNORED: IgnoredPolicies = { settings: [], glossaries: [] };

const ignoredSchema = v.object({
  settings: v.array(v.string()),
  glossaries: v.array(
    v.union([
      v.object({ glossary: v.string(), problem: v.picklist(FILE_PROBLEMS) }),
      v.object({ glossary: v.string(), row: v.number(), refusal: v.picklist(REFUSALS) }),
    ]),
  ),
});

const IGNORED: StoredKind<IgnoredPolicies> = {
  key: 'organisation-ignored',
  version: 1,
  parse: (stored) => {
    const read = v.safeParse(ignoredSchema, stored);
    return read.success ? read.output : NOTHING_IGNORED;
  },
  isEmpty: ({ settings, glossaries }) => settings.length + glossaries.length === 0,
};

/** What of managed storage is not used. */
export const readIgnoredPolicies = (): Promise<IgnoredPolicies> => readStored(IGNORED);

/** The keys of `storage.local` that hold copies of managed storage. */
export const COPIED_KEYS: readonly string[] = [FIXED_SETTINGS, ORGANISATION_GLOSSARIES, IGNORED].map(
  ({ key }) => key,
);

/** What lies in managed storage; nothing where no policy has been set, which Firefox reports as an error. */
async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await extensionApi()?.storage.managed.get(null)) ?? {};
  } catch {
    return {};
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Copies managed storage to `storage.local`, checked, in one write with what pages are scanned with. Writes nothing when
 * nothing has changed.
 * @throws {Error} when storage refuses; the last copy stays.
 */
export async function copyOrganisation(): Promise<void> {
  const { glossaries: given, ...values } = await readManaged();
  const { settings, ignored } = readFixedSettings(values);
  const { glossaries, ignored: ignoredGlossaries } = await readManagedGlossaries(given);
  const refused: IgnoredPolicies = { settings: ignored, glossaries: ignoredGlossaries };
  const known = await Promise.all([readFixed(), readOrganisationGlossaries(), readIgnoredPolicies()]);
  if (isSame(known, [settings, glossaries, refused])) return;
  const scanned = isSame(known[1], glossaries)
    ? []
    : await compiledValues(await readGlossaries(), await readGlossariesOff(), glossaries);
  await replaceStored([
    { kind: FIXED_SETTINGS as StoredKind<unknown>, value: settings },
    { kind: ORGANISATION_GLOSSARIES as StoredKind<unknown>, value: glossaries },
    { kind: IGNORED as StoredKind<unknown>, value: refused },
    ...scanned,
  ]);
}
