import type { Draft, FileProblem } from '../../src/glossary/read-file.ts';
import { readGlossary } from '../../src/glossary/read-file.ts';

/** Reads a file to the end. */
export function reading(text: string, fileName = 'mine.csv'): Draft | FileProblem {
  const work = readGlossary(text, fileName);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The row and the reason of each row that is not taken; a file that can't be read at all gives its problem. */
export function refusals(text: string): readonly string[] {
  const read = reading(text);
  return typeof read === 'string' ? [read] : read.problems.map(({ row, refusal }) => `${row} ${refusal}`);
}
