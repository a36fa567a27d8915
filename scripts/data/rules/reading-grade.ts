import { type KnownNames, knownNames, sentencesOf, wordsWithNames } from './name-words.ts';
import { forEachEntry } from './rule.ts';

const HIGHEST_GRADE = 14;
/** A name is one word of this many syllables, however long it is. */
const SYLLABLES_OF_NAME = 1;

function syllablesOfPart(part: string): number {
  const plain = part
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, (end) => end.charAt(0))
    .replace(/^y/u, '');
  return Math.max(1, plain.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}

/** Syllables of an English word, counted by its groups of vowels. */
export function syllablesOf(word: string): number {
  return word
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

/**
 * The school grade a text asks for: J. P. Kincaid et al., "Derivation of New Readability Formulas", Research Branch
 * Report 8-75 (1975). Names count as one short word: they are what the reader came to have explained.
 */
export function readingGrade(text: string, names: KnownNames): number {
  const sentences = sentencesOf(text).map((sentence) => wordsWithNames(sentence, names));
  const words = sentences.flat();
  const syllables = words.reduce(
    (sum, { text: word, isName }) => sum + (isName ? SYLLABLES_OF_NAME : syllablesOf(word)),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** A summary asks for no more than fourteen years of school. */
export const readable = forEachEntry(({ summary }, data) => {
  const grade = readingGrade(summary, knownNames(data));
  return grade > HIGHEST_GRADE
    ? [
        `summary reads at grade ${grade.toFixed(1)}; ${HIGHEST_GRADE} is the most (shorter sentences and words)`,
      ]
    : [];
});
