import { FIRST_WORD, fold } from './fold.ts';
import type { Cursor, FormIndex } from './form-index.ts';
import { follow, type Hit, type Step } from './walk.ts';

/**
 * One slip in a long name: a letter wrong, missing or too many, as typists and text recognition make them. Looked for
 * only where a name has been read far enough to be in no doubt.
 */
const FURTHEST_BACK = 3;
/** The letters read before the slip, and the length of the whole name, at least. UTF-16 units. */
const LEAST_READ = 12;
const LEAST_NAME = 22;
/** More ways on than this say that the name was not yet clear. */
const MOST_WAYS = 12;

const isLetter = (text: string, at: number): boolean =>
  at < text.length && fold(text.charCodeAt(at)) >= FIRST_WORD;

function readOn(index: FormIndex, text: string, at: number, cursor: Cursor, start: number): Hit[] {
  const hits: Hit[] = [];
  const forms = index.formsAt(cursor);
  if (forms.length > 0) hits.push({ end: at, forms });
  follow(index, text, at, cursor, hits);
  return hits.filter(({ end }) => end - start >= LEAST_NAME);
}

/**
 * Names that go on behind one slip.
 * @param trail The way that was read without one; its last step is where it ended.
 */
export function hitsBehindSlip(index: FormIndex, text: string, start: number, trail: readonly Step[]): Hit[] {
  const last = trail.at(-1);
  if (last === undefined || last.at - start < LEAST_READ) return [];
  for (const { cursor, at } of trail.slice(-FURTHEST_BACK).reverse()) {
    if (at - start < LEAST_READ) continue;
    const ways = index.waysOn(cursor).filter((symbol) => symbol >= FIRST_WORD);
    if (ways.length === 0 || ways.length > MOST_WAYS) continue;
    const hits = [
      // A letter too many.
      ...(isLetter(text, at) ? readOn(index, text, at + 1, cursor, start) : []),
      ...ways.flatMap((symbol) => {
        const next = index.advance(cursor, symbol);
        if (next === undefined) return [];
        return [
          // A letter missing, and a wrong one.
          ...readOn(index, text, at, next, start),
          ...(isLetter(text, at) ? readOn(index, text, at + 1, next, start) : []),
        ];
      }),
    ];
    if (hits.length > 0) return hits;
  }
  return [];
}
