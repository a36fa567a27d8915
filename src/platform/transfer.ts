import type { Glossary, GlossaryId } from '../glossary/glossary.ts';
import { DISMISSED } from './dismissed.ts';
import { GLOSSARIES, GLOSSARIES_OFF } from './glossaries.ts';
import { compiledValues } from './glossary-store.ts';
import { HISTORY } from './history-store.ts';
import { SAVED } from './saved-store.ts';
import { SETTINGS } from './settings-store.ts';
import {
  isKept,
  isRecord,
  readStored,
  replaceStored,
  type StoredKind,
  type StoredValue,
} from './stored-kind.ts';

/** Everything of the reader's that can be stored, in the order of the export. */
export const STORED_KINDS: readonly StoredKind<unknown>[] = [
  SETTINGS as StoredKind<unknown>,
  SAVED as StoredKind<unknown>,
  HISTORY as StoredKind<unknown>,
  DISMISSED as StoredKind<unknown>,
  GLOSSARIES as StoredKind<unknown>,
  GLOSSARIES_OFF as StoredKind<unknown>,
];

const FORMAT = 'rapporteur-export';
/** More than browsers let an extension store, with room for how a file is written; a larger file is none of ours. */
export const LARGEST_IMPORT = 20_000_000;

/** Why a file was not imported; nothing was changed then. */
export type ImportProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged';

async function exported(kinds: readonly StoredKind<unknown>[]): Promise<string> {
  const stored = await Promise.all(
    kinds.map(async (kind) => [kind.key, { version: kind.version, value: await readStored(kind) }]),
  );
  return `${JSON.stringify({ format: FORMAT, stored: Object.fromEntries(stored) }, null, 2)}\n`;
}

/** All that is stored, as the text of a file. */
export const exportEverything = (): Promise<string> => exported(STORED_KINDS);

/** What the reader saved, as the text of a file that can be brought back and leaves the settings alone. */
export const exportSaved = (): Promise<string> => exported([SAVED as StoredKind<unknown>]);

/**
 * Reads an exported file. Every kind in it must be whole; kinds it doesn't name stay as they are.
 * @returns The values to store, or why there are none.
 */
export function parseImport(text: string): ImportProblem | readonly StoredValue[] {
  if (text.length > LARGEST_IMPORT) return 'too-large';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.stored)) return 'not-ours';
  const values: StoredValue[] = [];
  for (const [key, envelope] of Object.entries(file.stored)) {
    const kind = STORED_KINDS.find((one) => one.key === key);
    if (kind === undefined) return 'newer';
    if (!isRecord(envelope) || typeof envelope.version !== 'number') return 'damaged';
    if (envelope.version > kind.version) return 'newer';
    const value = kind.parse(envelope.value);
    if (!isKept(envelope.value, value)) return 'damaged';
    values.push({ kind, value });
  }
  return values;
}

/** What pages are scanned with after an import, when it brings glossaries. */
async function following(values: readonly StoredValue[]): Promise<readonly StoredValue[]> {
  const imported = <T>(kind: StoredKind<T>): T | undefined =>
    values.find((one) => one.kind.key === kind.key)?.value as T | undefined;
  const glossaries = imported<readonly Glossary[]>(GLOSSARIES);
  const off = imported<readonly GlossaryId[]>(GLOSSARIES_OFF);
  return glossaries === undefined && off === undefined
    ? []
    : compiledValues(glossaries ?? (await readStored(GLOSSARIES)), off ?? (await readStored(GLOSSARIES_OFF)));
}

/**
 * Puts an exported file's settings and saved entries in the place of the present ones: all or nothing.
 * @returns Why nothing was imported, or `undefined`.
 * @throws {Error} when storage refuses; nothing was changed then.
 */
export async function importEverything(text: string): Promise<ImportProblem | undefined> {
  const values = parseImport(text);
  if (typeof values === 'string') return values;
  await replaceStored(async () => [...values, ...(await following(values))]);
  return undefined;
}
