import { createHash } from 'node:crypto';

/** What a sample is drawn from: anything with a name of its own and a group. */
export interface Drawable {
  readonly id: string;
  readonly family: string;
}

const rank = (seed: string, id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex');

/**
 * A sample that anyone with the same seed and the same items draws again. Systematic sampling: within each family
 * the order is by a hash of seed and id, then every n-th item is taken, so that each family has its share.
 * @param count how many to draw, a whole number from 1 to the number of items
 * @throws RangeError when there are not that many
 */
export function drawSample<T extends Drawable>(items: readonly T[], seed: string, count: number): T[] {
  if (!Number.isInteger(count) || count < 1 || count > items.length)
    throw new RangeError(`A sample of ${count} can't be drawn from ${items.length}.`);
  const keyed = items.map((item) => ({ item, key: `${item.family} ${rank(seed, item.id)}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const step = items.length / count;
  // A start within the first step gives the families that come first no advantage.
  const start = (Number.parseInt(rank(seed, '').slice(0, 8), 16) / 2 ** 32) * step;
  const taken = new Set(Array.from({ length: count }, (_, nth) => Math.floor(start + nth * step)));
  return keyed.filter((_, index) => taken.has(index)).map(({ item }) => item);
}
