import { placeOf } from '../entry-source.ts';
import type { Problem } from '../problem.ts';
import { knownNames, sentencesOf, wordsWithNames } from './name-words.ts';
import type { Rule } from './rule.ts';

const RUN = 9;

/** No nine words in a row stand in two summaries; a name counts as one word, since it can't be said otherwise. */
export const sharedPhrases: Rule = (data) => {
  const firstWith = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of data.entries) {
    const where = placeOf(entry);
    const words = sentencesOf(entry.summary)
      .flatMap((sentence) => wordsWithNames(sentence, knownNames(data)))
      .map(({ text }) => text.toLowerCase());
    const told = new Set<string>();
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(' ');
      const other = firstWith.get(run);
      if (other === undefined) firstWith.set(run, where);
      else if (other !== where && !told.has(other)) {
        told.add(other);
        problems.push({ where, what: `summary shares nine words with ${other}: "${run}"` });
      }
    }
  }
  return problems;
};
