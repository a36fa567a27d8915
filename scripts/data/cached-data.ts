import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CompiledForms } from '../../src/detection/compile-forms.ts';
import type { StateNames } from '../../src/detection/states/state-names.ts';
import { compileData } from './compile.ts';

/** What the extension is packaged with, as the command line reads it. */
export interface PackagedData {
  readonly reference: string;
  readonly search: string;
  readonly detection: CompiledForms;
  /** JSON of the `StateData`. */
  readonly states: string;
  readonly stateNames: readonly StateNames[];
}

const ROOT = path.join(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, '.cache/compiled-data');
/** Everything that the compiled data depend on. */
const SOURCES = ['data', 'scripts/data', 'src/detection', 'src/reference', 'src/search'];

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))
    .sort();
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(SOURCES.map(filesBelow))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, at) => {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(contents[at] ?? '')
      .update('\0');
  });
  return hash.digest('hex').slice(0, 32);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** Writes packaged data as text that shows when it has been damaged: a digest stands before it. */
export function pack({ reference, search, detection, states, stateNames }: PackagedData): string {
  const body = JSON.stringify({
    reference,
    search,
    filter: toBase64(detection.filter),
    index: JSON.stringify(detection.index),
    states,
    stateNames: JSON.stringify(stateNames),
  });
  return `${digest(body)}\n${body}`;
}

/** Reads what `pack` wrote; `undefined` when it is damaged. */
export function unpack(text: string): PackagedData | undefined {
  const [expected = '', body = ''] = text.split('\n', 2);
  if (digest(body) !== expected) return undefined;
  const { reference, search, filter, index, states, stateNames } = JSON.parse(body) as Record<string, string>;
  if (reference === undefined || search === undefined || filter === undefined || index === undefined)
    return undefined;
  if (states === undefined || stateNames === undefined) return undefined;
  return {
    reference,
    search,
    detection: { filter: fromBase64(filter), index: JSON.parse(index) as CompiledForms['index'] },
    states,
    stateNames: JSON.parse(stateNames) as StateNames[],
  };
}

const readIfThere = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch(() => undefined);

/**
 * The compiled data of this checkout. The result is kept in `.cache` for as long as neither the data nor the code
 * that compiles them change; a damaged file is made anew.
 * @throws {DataError} when the data can't be compiled.
 */
export async function loadPackagedData(): Promise<PackagedData> {
  const file = path.join(CACHE, `${await hashOfSources()}.cache`);
  const kept = await readIfThere(file);
  const unpacked = kept === undefined ? undefined : unpack(kept);
  if (unpacked !== undefined) return unpacked;
  const compiled = await compileData();
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  // Written beside and moved, so that two runs at once never read half a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, pack(compiled));
  await rename(draft, file);
  return compiled;
}
