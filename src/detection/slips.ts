import { FIRST_WORD, fold } from './fold.ts';
import { LEAST_NAME, LEAST_READ } from './slip-limits.ts';
import { follow, type Hit, type Trail } from './walk.ts';
import type { Way } from './way.ts';

/**
 * One slip in a long name: a letter wrong, missing or too many, as typists and text recognition make them. Looked for
 * only where a name has been read far enough to be in no doubt.
 */
/** More ways on than this say that the name was not yet clear. */
const MOST_WAYS = 12;

const isLetter = (text: string, at: number): boolean =>
  at < text.length && fold(text.charCodeAt(at)) >= FIRST_WORD;

function readOn(text: string, at: number, way: Way, start: number): Hit[] {
  const hits: Hit[] = [];
  const forms = way.forms();
  if (forms.length > 0) hits.push({ end: at, forms });
  follow(text, at, way, hits);
  return hits.filter(({ end }) => end - start >= LEAST_NAME);
}

/**
 * Names that go on behind one slip.
 * @param trail The way that was read without one; its last place is where it ended.
 */
export function hitsBehindSlip(text: string, start: number, trail: Trail): Hit[] {
  for (const { way, at } of trail.backwards()) {
    if (at - start < LEAST_READ) return [];
    const letters = way.lettersOn(MOST_WAYS);
    if (letters.length === 0) continue;
    // A letter too many.
    const hits = isLetter(text, at) ? readOn(text, at + 1, way.copy(), start) : [];
    for (const letter of letters) {
      const next = way.copy();
      if (!next.advance(letter)) continue;
      // A letter missing, and a wrong one.
      hits.push(...readOn(text, at, next.copy(), start));
      if (isLetter(text, at)) hits.push(...readOn(text, at + 1, next, start));
    }
    if (hits.length > 0) return hits;
  }
  return [];
}
