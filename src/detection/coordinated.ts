import type { RawMatch } from './scan.ts';

/**
 * Names that share their first words: "Special Rapporteurs on torture and on minority issues", "Committees on the
 * Rights of the Child and against Torture". Each part is read as the singular name that it stands for.
 */

/** What such names begin with, in the plural, and the singular that a form begins with. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['special rapporteurs', 'Special Rapporteur'],
  ['special representatives', 'Special Representative'],
  ['independent experts', 'Independent Expert'],
  ['working groups', 'Working Group'],
  ['committees', 'Committee'],
  ['international covenants', 'International Covenant'],
  ['covenants', 'Covenant'],
  ['international conventions', 'International Convention'],
  ['conventions', 'Convention'],
]);
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...HEADS.keys()].map((head) => head.replace(' ', '\\s+')).join('|')})\\s+(on|against|for)\\s+`,
  'giu',
);
/** Where a further part begins: behind a comma or "and", with a preposition of its own or with the first one's. */
const NEXT = /(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+(?=on\s|against\s))?(?:(on|against|for|of)\s+)?/gu;
/** UTF-16 units behind the head in which parts are looked for, and of which one part is read. */
const REACH = 320;
const LONGEST_PART = 160;

/** Ends of the plurals, of which one must be there at all: a search for words is quicker than a pattern. */
const PLURALS = [...new Set([...HEADS.keys()].map((head) => head.slice(head.lastIndexOf(' ') + 2)))].flatMap(
  (end) => [end, end.toUpperCase()],
);

type Scan = (text: string) => readonly RawMatch[];

/** The match of a singular name made of head and part, if the part is needed for it. */
function readPart(scan: Scan, singular: string, part: string): RawMatch | undefined {
  const text = `${singular} ${part}`;
  return scan(text).find(({ start, end }) => start === 0 && end > singular.length + 1);
}

/**
 * Finds the parts of names that share their first words.
 * @param scan Reads a text that is not coordinated.
 * @returns Matches whose first part runs from the plural on, and each further one from its preposition on.
 */
export function coordinatedMatches(text: string, scan: Scan): RawMatch[] {
  const found: RawMatch[] = [];
  if (!PLURALS.some((end) => text.includes(end))) return found;
  for (const head of text.matchAll(HEAD)) {
    const [whole, plural = '', preposition = ''] = head;
    const singular = HEADS.get(plural.toLowerCase().replace(/\s+/gu, ' '));
    if (singular === undefined) continue;
    const partsFrom = head.index + whole.length;
    const reach =
      /^[\s\S]*?(?=[.;:?!]\s|\n\s*\n|$)/u.exec(text.slice(partsFrom, partsFrom + REACH))?.[0] ?? '';
    const parts = [...reach.matchAll(NEXT)].map(({ 0: joint, 1: own, index }) => ({
      preposition: own ?? preposition,
      from: partsFrom + index + joint.length,
      start:
        own === undefined ? partsFrom + index + joint.length : partsFrom + index + joint.lastIndexOf(own),
    }));
    const first = { preposition, from: partsFrom, start: head.index };
    const read = [first, ...parts].flatMap(({ preposition: own, from, start }) => {
      const match = readPart(scan, `${singular} ${own}`, text.slice(from, from + LONGEST_PART));
      if (match === undefined) return [];
      return [{ start, end: from + match.end - singular.length - own.length - 2, forms: match.forms }];
    });
    // One part alone is a plural of one name, which has forms of its own.
    if (read.length > 1) found.push(...read);
  }
  return found;
}
