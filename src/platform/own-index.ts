import type { CompiledForms } from '../detection/compile-forms.ts';
import type { CompiledIndex } from '../detection/index-format.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { extensionApi } from './extension-api.ts';
import { isRecord, parseStored, readStored, type StoredKind, type StoredValue } from './stored-kind.ts';

/*
 * What pages are scanned with, made of the reader's glossaries when these change. Every page asks for the small filter;
 * the index is read where a page has a candidate. None of it is data of the reader's: it can be made again.
 */

/** The keys of `storage.local`. */
export const OWN_FILTER_KEY = 'glossary-filter';
export const OWN_INDEX_KEY = 'glossary-index';

/** Compiled by another version of the extension, it may be read in another way: it is made anew then. */
const stamp = (): string => extensionApi()?.runtime.getManifest().version ?? '';

const INDEX_FIELDS = ['entries', 'related', 'langs', 'notes', 'ambiguities', 'buckets'] as const;

const isIndex = (value: unknown): value is CompiledIndex =>
  isRecord(value) && INDEX_FIELDS.every((field) => typeof value[field] === 'string');

const FILTER: StoredKind<Uint8Array | undefined> = {
  key: OWN_FILTER_KEY,
  version: 1,
  parse: (stored) => {
    if (!isRecord(stored) || stored.stamp !== stamp() || typeof stored.bytes !== 'string') return undefined;
    try {
      return decodeBase64(stored.bytes);
    } catch {
      return undefined;
    }
  },
};

const INDEX: StoredKind<CompiledIndex | undefined> = {
  key: OWN_INDEX_KEY,
  version: 1,
  parse: (stored) =>
    isRecord(stored) && stored.stamp === stamp() && isIndex(stored.index) ? stored.index : undefined,
};

/** As they are written: `null` for none, and then the key goes. */
const written = ({
  key,
  version,
}: {
  readonly key: string;
  readonly version: number;
}): StoredKind<unknown> => ({
  key,
  version,
  parse: (stored) => stored,
  isEmpty: (value) => value === null,
});

/** The values to store for what was compiled, or for no terms at all. */
export const ownIndexValues = (compiled: CompiledForms | undefined): readonly StoredValue[] => [
  {
    kind: written(FILTER),
    value: compiled === undefined ? null : { stamp: stamp(), bytes: encodeBase64(compiled.filter) },
  },
  {
    kind: written(INDEX),
    value: compiled === undefined ? null : { stamp: stamp(), index: compiled.index },
  },
];

/** The filter of the reader's own terms; `undefined` when there are none, or when they must be compiled anew. */
export const readOwnFilter = (): Promise<Uint8Array | undefined> => readStored(FILTER);

/** The same from what a change of storage brings. */
export const parseOwnFilter = (raw: unknown): Uint8Array | undefined => parseStored(FILTER, raw);

/** The index of the reader's own terms; `undefined` as for the filter. */
export const readOwnIndex = (): Promise<CompiledIndex | undefined> => readStored(INDEX);
