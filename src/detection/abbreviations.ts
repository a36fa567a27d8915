/**
 * Finds where a text defines its own abbreviations: "Universal Periodic Review (UPR)" or "UPR (Universal Periodic
 * Review)". The rule is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451–462; quotation marks and "the",
 * "hereinafter" before the short form are allowed in addition, as legal texts have them.
 */
export interface Definition {
  readonly short: string;
  readonly long: string;
  /** Range of the long form in the text. */
  readonly start: number;
  readonly end: number;
}

const BRACKETS = /\(([^()\n]{2,200})\)/gu;
const SHORT =
  /^(?:(?:the|hereinafter|hereafter|referred to as|or|“|”|"|'|‘|’)\s*)*([\p{L}\p{N}][\p{L}\p{N}.&/-]{1,9})(?=$|[\s"”’';,])/iu;
const MAX_SHORT = 10;

const isAlphanumeric = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text);

/** The shortest end of `candidate` whose letters spell `short` from right to left, the first at a word's start. */
function bestLongForm(short: string, candidate: string): string | undefined {
  let at = candidate.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const wanted = short.charAt(index).toLowerCase();
    if (!isAlphanumeric(wanted)) continue;
    while (
      at >= 0 &&
      (candidate.charAt(at).toLowerCase() !== wanted ||
        (index === 0 && at > 0 && isAlphanumeric(candidate.charAt(at - 1))))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  return candidate.slice(candidate.lastIndexOf(' ', at) + 1);
}

function longFormBefore(text: string, bracket: number, short: string): Definition | undefined {
  const before = text.slice(Math.max(0, bracket - 400), bracket).trimEnd();
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(') '), -1) + 1,
  );
  const letters = [...short].filter(isAlphanumeric).length;
  const words = sentence
    .trim()
    .split(/\s+/u)
    .slice(-Math.min(letters + 5, letters * 2));
  const long = bestLongForm(short, words.join(' '));
  if (long === undefined || long.length <= short.length || long.toLowerCase().includes(short.toLowerCase()))
    return undefined;
  // Offsets count in the original, whose white space may be wider than one space.
  const pattern = long
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  const found = [...before.matchAll(new RegExp(pattern, 'gu'))].at(-1);
  if (found === undefined) return undefined;
  const start = bracket - text.slice(Math.max(0, bracket - 400), bracket).length + found.index;
  return { short, long, start, end: start + found[0].length };
}

/** All definitions in a text, in order. Linear in the text's length for texts without brackets. */
export function findDefinitions(text: string): Definition[] {
  const definitions: Definition[] = [];
  if (!text.includes('(')) return definitions;
  for (const bracket of text.matchAll(BRACKETS)) {
    const inner = bracket[1] ?? '';
    const short = SHORT.exec(inner)?.[1];
    if (short !== undefined && short.length <= MAX_SHORT && hasCapital(short)) {
      const definition = longFormBefore(text, bracket.index, short);
      if (definition !== undefined) {
        definitions.push(definition);
        continue;
      }
    }
    const word = /([\p{L}\p{N}][\p{L}\p{N}.&/-]{1,9})\s*$/u.exec(
      text.slice(Math.max(0, bracket.index - 14), bracket.index),
    )?.[1];
    if (word !== undefined && hasCapital(word) && inner.length > word.length) {
      const head = inner.split(/[;:]/u)[0] ?? inner;
      const long = bestLongForm(word, head);
      if (long === head)
        definitions.push({
          short: word,
          long,
          start: bracket.index + 1,
          end: bracket.index + 1 + head.length,
        });
    }
  }
  return definitions;
}
