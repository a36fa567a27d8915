import { extensionApi } from './extension-api.ts';

/** One kind of thing that is kept in `storage.local`, under a key of its own. */
export interface StoredKind<T> {
  readonly key: string;
  /** Raised when the shape changes; `parse` reads every version up to it. */
  readonly version: number;
  /** Makes a value of whatever lies in storage, with defaults for what can't be read. Never throws. */
  readonly parse: (stored: unknown) => T;
  /** Whether there is nothing worth storing: the key goes then. */
  readonly isEmpty?: (value: T) => boolean;
}

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

/** Whether a value is an object with keys, as stored and exported values are. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What lies in storage with its version; the first release stored values bare, which is version 0. */
function opened(raw: unknown): Envelope {
  const wrapped = isRecord(raw) && typeof raw.version === 'number' && 'value' in raw;
  return wrapped ? { version: raw.version as number, value: raw.value } : { version: 0, value: raw };
}

/** The value of a kind as it lies in storage, of any version. */
export const parseStored = <T>(kind: StoredKind<T>, raw: unknown): T => kind.parse(opened(raw).value);

/** Whether everything that was stored is in what was read of it; more may be there, as defaults are. */
export function isKept(stored: unknown, read: unknown): boolean {
  if (Array.isArray(stored))
    return (
      Array.isArray(read) &&
      read.length === stored.length &&
      stored.every((one, at) => isKept(one, read[at] as unknown))
    );
  if (isRecord(stored))
    return isRecord(read) && Object.entries(stored).every(([key, value]) => isKept(value, read[key]));
  return Object.is(stored, read);
}

/** Where the copy of a value goes that can't be read whole. */
export const DAMAGED_PREFIX = 'damaged-';

function area(): chrome.storage.StorageArea {
  const local = extensionApi()?.storage.local;
  if (local === undefined) throw new Error('The extension was updated or removed.');
  return local;
}

/** The value of a kind; what `parse` makes of nothing when storage can't be read. */
export async function readStored<T>(kind: StoredKind<T>): Promise<T> {
  try {
    return parseStored(kind, (await area().get(kind.key))[kind.key]);
  } catch {
    return kind.parse(undefined);
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after another, in all documents of the extension: two at once would undo one another. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // `navigator` is everywhere that we write from; `locks` is only where the document is secure.
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return locks.request('rapporteur-storage', work) as Promise<T>;
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}

/** A kind with the value that it shall have. */
export interface StoredValue {
  readonly kind: StoredKind<unknown>;
  readonly value: unknown;
}

/** Writes values at once, all or none, with what else belongs to them. Of what is empty the key goes afterwards. */
async function writeAll(values: readonly StoredValue[], more: Record<string, unknown> = {}): Promise<void> {
  await area().set({
    ...more,
    ...Object.fromEntries(values.map(({ kind: { key, version }, value }) => [key, { version, value }])),
  });
  const empty = values.flatMap(({ kind, value }) => (kind.isEmpty?.(value) ? [kind.key] : []));
  if (empty.length > 0) await area().remove(empty);
}

/**
 * Changes a kind's value on top of what is stored. What can't be read whole is copied first, in the same write, so
 * that nothing is lost if the browser dies in between.
 * @param following Values of other kinds that follow from the new one, written together with it.
 * @returns The value as stored.
 * @throws {Error} when storage can't be read or refuses the write (full, broken); what was stored stays.
 */
export function changeStored<T>(
  kind: StoredKind<T>,
  change: (value: T) => T,
  following?: (value: T) => Promise<readonly StoredValue[]>,
): Promise<T> {
  return inTurn(async () => {
    const { key, version, parse } = kind;
    const raw: unknown = (await area().get(key))[key];
    const { value: stored, version: from } = opened(raw);
    const read = parse(stored);
    const value = change(read);
    const whole = raw === undefined || (from <= version && isKept(stored, read));
    await writeAll(
      [{ kind: kind as StoredKind<unknown>, value }, ...((await following?.(value)) ?? [])],
      whole ? {} : { [DAMAGED_PREFIX + key]: raw },
    );
    return value;
  });
}

/** Copies of what could not be read whole, by the kind's key. */
export async function readDamaged(): Promise<Readonly<Record<string, unknown>>> {
  const all = await area().get(null);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(DAMAGED_PREFIX))
      .map(([key, value]) => [key.slice(DAMAGED_PREFIX.length), value]),
  );
}

/**
 * Writes several kinds at once: all or none of them. Of what is empty then, the key goes afterwards.
 * @param make Gives the values; nobody else changes what is stored while it does.
 * @throws {Error} when storage refuses; what was stored stays.
 */
export const replaceStored = (make: () => Promise<readonly StoredValue[]>): Promise<void> =>
  inTurn(async () => writeAll(await make()));
