import type { EntryId } from '../reference/entry.ts';
import { HEADS, type Head } from './heads.ts';
import type { Mention } from './mention.ts';

/**
 * Short second mentions: "the Committee" after "the Committee against Torture". Each is linked to what was named last
 * with that noun, and to nothing when that can't be told: then another name stood between that isn't ours, or two names
 * stood in one sentence.
 */

/** What must be known of entries: the noun that each goes on with, and what each is related to. */
export interface NameHeads {
  headOf(entry: EntryId): Head | undefined;
  relatedTo(entry: EntryId): readonly EntryId[];
}

/** What the page has named with a noun. */
interface Named {
  readonly entry: EntryId;
  /** As the page wrote it. */
  readonly name: string;
}

/** The noun in a text, alone or in a longer name. */
interface Occurrence {
  readonly head: Head;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

const spaced = (words: string): string => words.replace(' ', '\\s+');
const NOUNS = HEADS.map((head) => `${spaced(head)}s?|${spaced(head.toUpperCase())}S?`).join('|');
const NOUN = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NOUNS})(?![\\p{L}\\p{N}])`, 'gu');
const BY_NOUN = new Map<string, Head>(HEADS.map((head) => [head, head]));

/** Whether a text may hold a second mention or a name that stands in its way; cheap. */
export const mayHoldHead = (text: string): boolean => text.search(NOUN) >= 0;

const LOOK = 60;
const WORD_BEFORE = /([\p{L}\p{N}.’'-]+)\s+$/u;
/** Words before the noun that neither make a longer name of it nor point to what was named. */
const NEUTRAL = new Set(
  (
    'this that these such its their our his her every each any no which whose what when while where if as than and or nor but of by to in on ' +
    'at for from with under before after between within into through against about both same said present full entire whole ' +
    'aforementioned abovementioned above-mentioned'
  ).split(' '),
);
/** "Committee of Ministers", "Court on Human Rights": a longer name. Days and months are none. */
const NAME_BEHIND =
  /^\s+(?:(?:of|on|for|against)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}|to\s+(?:the\s+)?\p{Lu}\p{Ll}+e?\s+\p{Lu})/u;
/** "the Committee Chair", "the Court-appointed lawyer": something of it. */
const COMPOUND = /^(?:\s+\p{Lu}|[-–]\p{L})/u;
const SENTENCE_END = /[.!?]["”’)\]]*\s+["“‘(]?\p{Lu}|\n\s*\n/u;

function occurrencesIn(text: string): Occurrence[] {
  return [...text.matchAll(NOUN)].flatMap((match) => {
    const written = match[0].replace(/\s+/gu, ' ');
    const isShouted = written === written.toUpperCase();
    const singular = written.replace(/s$/iu, '');
    const head = BY_NOUN.get(
      isShouted ? singular.toLowerCase().replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : singular,
    );
    if (head === undefined) return [];
    const start = match.index;
    return [{ head, start, end: start + match[0].length, isPlain: written === head }];
  });
}

/** How a noun that belongs to no mention stands in its text. */
function standing(text: string, { start, end, isPlain }: Occurrence): 'second' | 'other-name' | 'neutral' {
  const after = text.slice(end, end + LOOK);
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - LOOK), start))?.[1];
  if (NAME_BEHIND.test(after)) return 'other-name';
  if (word === undefined) return isPlain ? 'neutral' : 'other-name';
  const lower = word.toLowerCase();
  const isNeutral = NEUTRAL.has(lower) || ((lower === 'a' || lower === 'the') && COMPOUND.test(after));
  if (isNeutral && isPlain) return 'neutral';
  return lower === 'the' && isPlain ? 'second' : 'other-name';
}

/** What was named with each noun, as reading goes on. */
class LastNamed {
  readonly #last = new Map<Head, Named>();
  readonly #recent = new Map<
    Head,
    { readonly entry: EntryId; readonly passage: number; readonly end: number }
  >();

  get(head: Head): Named | undefined {
    return this.#last.get(head);
  }

  /** Another name with this noun that isn't ours. */
  forget(head: Head): void {
    this.#last.delete(head);
    this.#recent.delete(head);
  }

  /** Of two in one sentence, neither is the one that is meant afterwards. */
  name(head: Head, entry: EntryId, { passage, start, end }: Mention, text: string): void {
    const before = this.#recent.get(head);
    const isUnclear =
      before !== undefined &&
      before.entry !== entry &&
      before.passage === passage &&
      !SENTENCE_END.test(text.slice(before.end, start));
    if (isUnclear) this.#last.delete(head);
    else this.#last.set(head, { entry, name: text.slice(start, end).replace(/\s+/gu, ' ') });
    this.#recent.set(head, { entry, passage, end });
  }
}

/** Notes what a mention names: its entry, and what stands in its name ("Protocol to the Convention against Torture"). */
function note(
  last: LastNamed,
  heads: NameHeads,
  mention: Mention,
  inside: readonly Occurrence[],
  text: string,
): void {
  const own = heads.headOf(mention.entry);
  for (const occurrence of inside) {
    const { head } = occurrence;
    if (head === own) continue;
    if (mention.misnomer !== undefined) last.name(head, mention.entry, mention, text);
    else if (standing(text, occurrence) === 'other-name') {
      const related = heads.relatedTo(mention.entry).filter((entry) => heads.headOf(entry) === head);
      const [only] = related;
      if (only !== undefined && related.length === 1) last.name(head, only, mention, text);
      else last.forget(head);
    }
  }
  if (own !== undefined) last.name(own, mention.entry, mention, text);
}

function inPassage(
  passage: number,
  text: string,
  mentions: readonly Mention[],
  heads: NameHeads,
  last: LastNamed,
): Mention[] {
  const occurrences = occurrencesIn(text);
  const found: Mention[] = [];
  let next = 0;
  const readUpTo = (end: number, isEnd: boolean): void => {
    for (let noun = occurrences[next]; noun !== undefined && noun.end <= end; noun = occurrences[++next]) {
      const kind = standing(text, noun);
      const named = last.get(noun.head);
      // The general term of that name may have been found here; the one that is meant says more.
      const general = mentions.find(({ start: at, end: to }) => at === noun.start && to === noun.end);
      if (kind === 'second' && named !== undefined)
        found.push({
          passage,
          start: noun.start,
          end: noun.end,
          entry: named.entry,
          alternatives: general === undefined || general.entry === named.entry ? [] : [general.entry],
          reason: { kind: 'second-mention', name: named.name },
        });
      else {
        if (kind === 'other-name') last.forget(noun.head);
        if (general !== undefined) found.push(general);
      }
    }
    if (isEnd) next = occurrences.length;
  };
  for (const mention of mentions) {
    const { start, end } = mention;
    readUpTo(start, false);
    const at = occurrences[next];
    if (at?.start === start && at.end === end) continue;
    const inside: Occurrence[] = [];
    for (let noun = occurrences[next]; noun !== undefined && noun.start < end; noun = occurrences[++next])
      inside.push(noun);
    note(last, heads, mention, inside, text);
    found.push(mention);
  }
  readUpTo(text.length, true);
  return found;
}

/**
 * Adds the short second mentions of a page to what was found on it.
 * @param passages All passages of the page that hold a mention or one of `HEADS`, in the order of reading.
 * @param mentions What was found in them, by passage and place, without overlaps.
 * @returns The mentions with the second ones among them, in the same order.
 */
export function withSecondMentions(
  passages: readonly { readonly text: string }[],
  mentions: readonly Mention[],
  heads: NameHeads,
): Mention[] {
  const last = new LastNamed();
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = byPassage.get(mention.passage);
    if (known === undefined) byPassage.set(mention.passage, [mention]);
    else known.push(mention);
  }
  return passages.flatMap(({ text }, passage) =>
    inPassage(passage, text, byPassage.get(passage) ?? [], heads, last),
  );
}
