const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ['dozen', 12],
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const WORD = [...VALUES.keys(), ...MULTIPLIERS.keys()].join('|');
const IN_WORDS = new RegExp(`\\b(?:${WORD})\\b(?:(?:[ -]|,? and )(?:${WORD})\\b)*`, 'giu');
const IN_DIGITS = /(?<![\p{L}\p{N}])\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?/gu;

/** A number in a text: how it is written, and its value. */
export interface WrittenNumber {
  readonly written: string;
  readonly value: number;
}

function valueOfWords(words: readonly string[]): number {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const multiplier = MULTIPLIERS.get(word);
    if (multiplier === undefined) current += VALUES.get(word) ?? 0;
    else if (multiplier === 100) current = Math.max(1, current) * multiplier;
    else {
      total += Math.max(1, current) * multiplier;
      current = 0;
    }
  }
  return total + current;
}

/** Numbers written in digits or words. A lone "one" is none: it is mostly a pronoun. */
export function numbersIn(text: string): WrittenNumber[] {
  const inDigits = [...text.matchAll(IN_DIGITS)].map(([written]) => ({
    written,
    value: Number(written.replace(/[^\d.]/gu, '')),
  }));
  const inWords = [...text.matchAll(IN_WORDS)].map(([written]) => ({
    written,
    value: valueOfWords(written.toLowerCase().split(/[^a-z]+/u)),
  }));
  return [...inDigits, ...inWords.filter(({ written }) => written.toLowerCase() !== 'one')];
}
