import type { Refusal } from '../glossary/check-term.ts';
import { GLOSSARY_LIMITS } from '../glossary/glossary.ts';
import type { FileProblem } from '../glossary/read-file.ts';
import { inFigures, label } from '../platform/i18n.ts';

const BYTES_PER_MB = 1_000_000;

/** Why a file can't be used, with the limits. */
export const problemWords = (problem: FileProblem): string =>
  label(
    'glossaryFile',
    problem,
    [GLOSSARY_LIMITS.file / BYTES_PER_MB, GLOSSARY_LIMITS.terms, GLOSSARY_LIMITS.glossaries].map(inFigures),
  );

/**
 * Why a row is not taken, with the limits.
 * @param like The row that has the same form, for a duplicate.
 */
export function refusalWords(refusal: Refusal, like?: number): string {
  const { form, definition, source, also } = GLOSSARY_LIMITS;
  return label('refusal', refusal, [like ?? 0, form, definition, source, also].map(inFigures));
}
