import * as v from 'valibot';
import { REFUSALS } from '../glossary/check-term.ts';
import { FILE_PROBLEMS } from '../glossary/read-file.ts';
import { digestOf } from './digest.ts';
import { extensionApi } from './extension-api.ts';
import { ORGANISATION_GLOSSARIES } from './glossaries.ts';
import { compiledValues, readGlossaries, readGlossariesOff } from './glossary-store.ts';
import { type Ignored, readManagedGlossaries } from './managed-glossaries.ts';
import { FIXED_SETTINGS, readFixedSettings } from './organisation.ts';
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

/**
 * By what the copy was made: a digest of managed storage and the version of the extension. It spares a background that
 * wakes many times a day the reading of thousands of terms.
 */
const SOURCE: StoredKind<string> = {
  key: 'organisation-source',
  version: 1,
  parse: (stored) => (typeof stored === 'string' ? stored : ''),
  isEmpty: (digest) => digest === '',
};

/** The keys of `storage.local` that hold copies of managed storage. */
export const COPIED_KEYS: readonly string[] = [FIXED_SETTINGS, ORGANISATION_GLOSSARIES, IGNORED, SOURCE].map(
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

/**
 * Copies managed storage to `storage.local`, checked, in one write with what pages are scanned with. Writes nothing when
 * nothing has changed.
 * @throws {Error} when storage refuses; the last copy stays.
 */
export async function copyOrganisation(): Promise<void> {
  const managed = await readManaged();
  const version = extensionApi()?.runtime.getManifest().version ?? '';
  const isSet = Object.keys(managed).length > 0;
  const source = isSet ? await digestOf(JSON.stringify([version, managed])) : '';
  if (source === (await readStored(SOURCE))) return;
  await replaceStored(async () => {
    const { glossaries: given, ...values } = managed;
    const { settings, ignored } = readFixedSettings(values);
    const { glossaries, ignored: ignoredGlossaries } = await readManagedGlossaries(given);
    return [
      { kind: FIXED_SETTINGS as StoredKind<unknown>, value: settings },
      { kind: ORGANISATION_GLOSSARIES as StoredKind<unknown>, value: glossaries },
      {
        kind: IGNORED as StoredKind<unknown>,
        value: { settings: ignored, glossaries: ignoredGlossaries } satisfies IgnoredPolicies,
      },
      { kind: SOURCE as StoredKind<unknown>, value: source },
      ...(await compiledValues(await readGlossaries(), await readGlossariesOff(), glossaries)),
    ];
  });
}
