/**
 * A set of hashes that may also seem to hold others (Bloom 1970, "Space/time trade-offs in hash coding with allowable
 * errors"), with all bits of a key in one 32-bit word, so that asking costs one read (Putze, Sanders and Singler 2007,
 * "Cache-, hash- and space-efficient Bloom filters").
 */
export type BloomSet = Int32Array;

/** More words than this can't be reached by the 16 bits of a hash that choose one. */
const MOST_WORDS = 0xffff;

/** Spreads a hash, so that all its bits depend on all of the key's. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x9e3779b1);
}

const bitsOf = (hash: number): number =>
  (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31)) | (1 << ((hash >>> 10) & 31));

/** @param bitsPerKey How many bits of the set there are for each key: the more, the fewer strangers get in. */
export function bloomSetOf(keys: ReadonlySet<number>, bitsPerKey: number): BloomSet {
  const words = new Int32Array(Math.min(MOST_WORDS, 1 + Math.ceil((keys.size * bitsPerKey) / 32)));
  for (const key of keys) {
    const hash = spread(key);
    const at = Math.imul(hash >>> 16, words.length) >>> 16;
    words[at] = (words[at] ?? 0) | bitsOf(hash);
  }
  return words;
}

/** Whether a set holds a key, or seems to. */
export function seemsIn(words: BloomSet, key: number): boolean {
  const hash = spread(key);
  const bits = bitsOf(hash);
  return ((words[Math.imul(hash >>> 16, words.length) >>> 16] ?? 0) & bits) === bits;
}
