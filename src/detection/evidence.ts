import { countOf, cuesIn, cueText } from './cues.ts';
import { isUpper } from './fold.ts';
import type { FormIndex, FormNumber } from './form-index.ts';
import { namesPlace } from './outer-name.ts';
import { looksLikeAcronym, type RawMatch } from './scan.ts';
import { LIMITS, LONG_ACRONYM, LONG_NAME_WORDS, NEAR, WEIGHTS } from './weights.ts';

/** A passage with the matches found in it. */
export interface ScannedPassage {
  readonly text: string;
  readonly lang?: string;
  readonly matches: readonly RawMatch[];
}

/** How much speaks for one sense of a form at one place, and the cue words that do. */
export interface Support {
  readonly score: number;
  readonly words: readonly string[];
}

interface Certain {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

const AROUND_CAPITALS = 24;
/** A word of possession right before a form: what it belongs to was named last. */
const OWNED = /(?:\b(?:its|their)|['’]s?)\s+$/u;
const OWNED_LOOK = 12;
/** A form with one of these among its words is spoken for by any treaty that is named nearby. */
const TREATY_CUES: readonly string[] = ['treaty', 'Convention', 'Covenant', 'Protocol'];

/** What may stand between a verb of treaty law and the treaty: "ratify the", "accession to". */
const OBJECT = /^ (?:to |of |from |by )?(?:the |both the )?$/u;
const AND = /^(?:, | and |, and | or )(?:the )?$/u;
/** Whether two names are listed together: "the Human Rights Committee and the Committee against Torture". */
const areJoined = (text: string, match: RawMatch, other: Certain): boolean =>
  other.start >= match.end
    ? AND.test(text.slice(match.end, other.start))
    : other.end <= match.start && AND.test(text.slice(other.end, match.start));

/** What a page says for and against the senses of its ambiguous forms. Gathered only when one is met. */
export class Evidence {
  readonly #index: FormIndex;
  readonly #passages: readonly ScannedPassage[];
  /** By passage, in order of their place. */
  readonly #certain: readonly (readonly Certain[])[];
  readonly #certainEntries: ReadonlySet<number>;
  readonly #isNational: (entry: number) => boolean;
  readonly #prepared = new Map<number, string>();
  /** How often words of States occur on the page. */
  readonly #counts = new Map<string, number>();

  constructor(
    index: FormIndex,
    passages: readonly ScannedPassage[],
    certain: (match: RawMatch, passage: number) => number | undefined,
    isNational: (entry: number) => boolean,
  ) {
    this.#index = index;
    this.#isNational = isNational;
    this.#passages = passages;
    this.#certain = passages.map(({ matches }, passage) =>
      matches.flatMap((match) => {
        const entry = certain(match, passage);
        return entry === undefined ? [] : [{ start: match.start, end: match.end, entry }];
      }),
    );
    this.#certainEntries = new Set(this.#certain.flatMap((inPassage) => inPassage.map(({ entry }) => entry)));
  }

  /**
   * Sums what speaks for and against a form's sense at a place (see `weights.ts`).
   * @returns `undefined` when it can't be meant: a State's own body, and nothing on the page is of that State.
   */
  support(form: FormNumber, passage: number, match: RawMatch): Support | undefined {
    const text = this.#passages[passage]?.text ?? '';
    const entry = this.#index.entry(form);
    const near = this.#near(passage, match.start);
    const related = new Set(this.#index.related(entry));
    const count = (limit: number, values: readonly unknown[]): number => Math.min(limit, values.length);
    let score = this.#prior(text, match);
    if (this.#certainEntries.size === 0 && !isUpper(text.charCodeAt(match.start))) score += WEIGHTS.noDomain;
    if (this.#certainEntries.has(entry)) score += WEIGHTS.sameEntry;
    score +=
      WEIGHTS.sameEntryNear *
      count(
        LIMITS.sameEntryNear,
        near.filter((c) => c.entry === entry),
      );
    score +=
      WEIGHTS.relatedEntry *
      count(
        LIMITS.relatedEntry,
        [...related].filter((other) => this.#certainEntries.has(other)),
      );
    score +=
      WEIGHTS.relatedEntryNear *
      count(
        LIMITS.relatedEntry,
        near.filter((c) => related.has(c.entry)),
      );
    if (near.some((c) => c.entry === entry && /^\s?\($/u.test(text.slice(match.end, c.start))))
      score += WEIGHTS.namedInBrackets;
    if (OWNED.test(text.slice(Math.max(0, match.start - OWNED_LOOK), match.start))) {
      const last = near.findLast((c) => c.start < match.start);
      if (last !== undefined && related.has(last.entry)) score += WEIGHTS.ownedByLastNamed;
    }
    if (isUpper(text.charCodeAt(match.start)) && near.some((c) => areJoined(text, match, c)))
      score += WEIGHTS.namedInOneBreath;
    score += WEIGHTS.domainNear * count(LIMITS.domainNear, near);
    score += WEIGHTS.domainOnPage * Math.min(LIMITS.domainOnPage, this.#certainEntries.size);
    const { for: pro, against } = this.#index.ambiguity(form) ?? { for: [], against: [] };
    const window = cueText(
      `${text.slice(Math.max(0, match.start - NEAR), match.start)} ${text.slice(match.end, match.end + NEAR)}`,
    );
    const words = cuesIn(window, pro);
    const contrary = cuesIn(window, against);
    const treaties = TREATY_CUES.some((cue) => pro.includes(cue))
      ? near.filter((c) => this.#index.isTreaty(c.entry))
      : [];
    if (treaties.length > 0) score += WEIGHTS.treatyNear;
    if (treaties.some((c) => c.start >= match.end && OBJECT.test(text.slice(match.end, c.start))))
      score += WEIGHTS.treatyAsObject;
    score +=
      WEIGHTS.cueFor * count(LIMITS.cueFor, words) + WEIGHTS.cueAgainst * count(LIMITS.cueAgainst, contrary);
    if (contrary.length === 0 && cuesIn(this.#preparedText(passage), against).length > 0)
      score += WEIGHTS.cueAgainstFar;
    if (this.#isNational(entry)) {
      const said = pro.reduce((sum, cue) => sum + this.#countOnPage(cue), 0);
      if (said === 0 && !this.#certainEntries.has(entry)) return undefined;
      score += WEIGHTS.ownStateOnPage * Math.min(LIMITS.ownStateOnPage, Math.log2(1 + said));
    }
    return { score, words };
  }

  /** How often a cue occurs on the whole page. */
  #countOnPage(cue: string): number {
    const known = this.#counts.get(cue);
    if (known !== undefined) return known;
    let count = 0;
    for (let passage = 0; passage < this.#passages.length; passage++)
      count += countOf(this.#preparedText(passage), cue);
    this.#counts.set(cue, count);
    return count;
  }

  #near(passage: number, start: number): readonly Certain[] {
    const inPassage = this.#certain[passage] ?? [];
    let from = 0;
    for (let to = inPassage.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((inPassage[middle]?.start ?? 0) < start - NEAR) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (end < inPassage.length && (inPassage[end]?.start ?? 0) <= start + NEAR) end++;
    return inPassage.slice(from, end);
  }

  #prior(text: string, match: RawMatch): number {
    const written = text.slice(match.start, match.end);
    const capital = isUpper(written.charCodeAt(0));
    let score = 0;
    if (looksLikeAcronym(text, match.start, match.end)) {
      if (written.replace(/[^\p{L}\p{N}]/gu, '').length >= LONG_ACRONYM) score += WEIGHTS.longAcronym;
      const around =
        text.slice(Math.max(0, match.start - AROUND_CAPITALS), match.start) +
        text.slice(match.end, match.end + AROUND_CAPITALS);
      if (/\p{Lu}{3}/u.test(around) && !/\p{Ll}/u.test(around)) score += WEIGHTS.allCapitalsAround;
    } else if (capital && written.split(/\s+/u).length >= LONG_NAME_WORDS) score += WEIGHTS.longName;
    else if (!capital) score += WEIGHTS.lowerCaseWord;
    if (capital && namesPlace(text, match.end) !== undefined) score += WEIGHTS.namesPlace;
    return score;
  }

  #preparedText(passage: number): string {
    const known = this.#prepared.get(passage);
    if (known !== undefined) return known;
    const prepared = cueText(this.#passages[passage]?.text ?? '');
    this.#prepared.set(passage, prepared);
    return prepared;
  }
}
