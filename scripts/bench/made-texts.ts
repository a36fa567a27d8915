import type { Form } from '../../src/reference/form.ts';
import { seeded } from './seeded.ts';

/**
 * Texts and forms made of invented words, so that anybody can repeat the measurement. Words are one to four syllables;
 * how often each stands follows Zipf's law, as in real prose. One word in eight has a capital, one in a hundred is all
 * capitals. Forms are names of two to five words (of which the first is a common one in a third of them, as in "Law of
 * …"), and acronyms of three to six letters for one in seven.
 */
const SYLLABLES =
  'ba be co da de di el en er fa ga in ka la le li lo ma me mi na no or pa pe ra re ri ro sa se si ta te ti to un va ve vi'.split(
    ' ',
  );
const WORDS = 20_000;
const COMMON = 200;
const SHARE_OF_CAPITALS = 1 / 8;
const SHARE_OF_ALL_CAPITALS = 1 / 100;
const SHARE_OF_ACRONYMS = 1 / 7;
const SENTENCE = 18;

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = (random: Random, words: readonly string[]): string => words[below(random, words.length)] ?? '';
const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function inventWords(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < WORDS) {
    let word = '';
    for (let left = 1 + below(random, 4); left > 0; left--) word += pick(random, SYLLABLES);
    words.add(word);
  }
  return [...words];
}

/** A word by Zipf's law: the nth commonest stands about 1/n as often as the first. */
const zipf = (random: Random, words: readonly string[]): string =>
  words[Math.floor(words.length ** random()) - 1] ?? '';

function inventForm(random: Random, words: readonly string[]): string {
  if (random() < SHARE_OF_ACRONYMS) {
    let letters = '';
    for (let left = 3 + below(random, 4); left > 0; left--)
      letters += String.fromCharCode(65 + below(random, 26));
    return letters;
  }
  const parts = Array.from({ length: 2 + below(random, 4) }, (_, nth) =>
    nth === 0 && random() < 1 / 3
      ? (words[below(random, COMMON)] ?? '')
      : (words[COMMON + below(random, WORDS - COMMON)] ?? ''),
  );
  return parts.map(title).join(' ');
}

export interface MadeText {
  readonly text: string;
  readonly forms: readonly Form[];
}

/**
 * @param length Of the text, in UTF-16 units.
 * @param forms How many.
 * @param hits Forms per 100 words of text.
 */
export function makeText(seed: number, length: number, forms: number, hits: number): MadeText {
  const random = seeded(seed);
  const words = inventWords(random);
  const texts = new Set<string>();
  while (texts.size < forms) texts.add(inventForm(random, words));
  const all = [...texts];
  const parts: string[] = [];
  for (let size = 0, nth = 0; size < length; nth++) {
    let word = zipf(random, words);
    const style = random();
    if (random() * 100 < hits) word = pick(random, all);
    else if (style < SHARE_OF_ALL_CAPITALS) word = word.toUpperCase();
    else if (style < SHARE_OF_CAPITALS) word = title(word);
    const piece = `${word}${nth % SENTENCE === SENTENCE - 1 ? '. ' : ' '}`;
    parts.push(piece);
    size += piece.length;
  }
  return {
    text: parts.join('').slice(0, length),
    forms: all.map((text, nth) => ({
      text,
      entry: `entry-${nth}`,
      // An acronym is taken as written only, a name in any capitals.
      case: text === text.toUpperCase() ? 'exact' : 'fold',
      plural: false,
    })),
  };
}
