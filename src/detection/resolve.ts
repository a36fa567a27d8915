import { type OwnMeaning, ownMeanings, shortKey } from './definitions.ts';
import { Evidence, type ScannedPassage } from './evidence.ts';
import { isUpper } from './fold.ts';
import type { FormIndex, FormNumber } from './form-index.ts';
import { type Language, languageOf } from './language.ts';
import type { Mention, Reason } from './mention.ts';
import { isPartOfLongerName } from './outer-name.ts';
import { outsideOf, type Range, within, withoutOverlaps } from './overlaps.ts';
import { looksLikeAcronym, type RawMatch } from './scan.ts';
import { LONG_ACRONYM, SURE_BY, THRESHOLD, WEIGHTS } from './weights.ts';

interface Sense {
  readonly form: FormNumber;
  readonly score: number;
  readonly words: readonly string[];
}

interface Place {
  readonly passage: number;
  readonly match: RawMatch;
  readonly key: string;
  readonly senses: readonly Sense[];
}

/** The forms of a match that a passage in this language may mean. */
function formsInLanguage(index: FormIndex, match: RawMatch, text: string, language: Language): FormNumber[] {
  return match.forms.filter((form) => {
    const own = index.lang(form);
    if (own !== undefined) return own === language;
    if (language === undefined || language === 'en') return true;
    const letters = text.slice(match.start, match.end).replace(/[^\p{L}\p{N}]/gu, '').length;
    return (
      index.ambiguity(form) === undefined &&
      index.isExact(form) &&
      letters >= LONG_ACRONYM &&
      looksLikeAcronym(text, match.start, match.end)
    );
  });
}

function mentionOf(
  index: FormIndex,
  { passage, match }: Place,
  sense: Sense,
  others: readonly Sense[],
  reason: Reason,
): Mention {
  const misnomer = index.misnomer(sense.form);
  const entry = index.entryId(index.entry(sense.form));
  const alternatives = [...new Set(others.map((other) => index.entryId(index.entry(other.form))))].filter(
    (id) => id !== entry,
  );
  return {
    passage,
    start: match.start,
    end: match.end,
    entry,
    alternatives,
    ...(misnomer === undefined ? {} : { misnomer }),
    reason,
  };
}

/** The mean best score of each sense of the same letters: one sense per discourse. */
function discourseMeans(index: FormIndex, places: readonly Place[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { key, senses } of places) {
    for (const { form, score } of senses) {
      const id = `${key} ${index.entry(form)}`;
      const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
      sums.set(id, { sum: sum + score, count: count + 1 });
    }
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, count > 1 ? sum / count : 0]));
}

function decide(
  index: FormIndex,
  place: Place,
  own: OwnMeaning | undefined,
  means: ReadonlyMap<string, number>,
): Mention | undefined {
  if (own !== undefined) {
    const [sense] = place.senses
      .filter(({ form }) => own.entries.includes(index.entry(form)))
      .sort((a, b) => b.score - a.score);
    if (sense === undefined) return undefined;
    if (!own.sure && sense.score + WEIGHTS.definedByUnsureName < THRESHOLD) return undefined;
    return mentionOf(index, place, sense, place.senses, { kind: 'defined-here', expansion: own.expansion });
  }
  const ranked = place.senses
    .map((sense) => ({
      ...sense,
      score:
        sense.score +
        WEIGHTS.discourse *
          Math.max(0, (means.get(`${place.key} ${index.entry(sense.form)}`) ?? 0) - sense.score),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = ranked;
  if (best === undefined || best.score < THRESHOLD) return undefined;
  return mentionOf(index, place, best, others, {
    kind: 'support',
    score: Math.round(best.score * 10) / 10,
    words: best.words,
  });
}

const ROUNDS = 2;

/** A name of several words: what it contains is not spoken of when the name is not ours. */
const isName = (text: string, { start, end }: RawMatch): boolean =>
  isUpper(text.charCodeAt(start)) && /\s/u.test(text.slice(start, end));

const isSure = ({ reason }: Mention): boolean =>
  reason.kind === 'defined-here' || (reason.kind === 'support' && reason.score >= THRESHOLD + SURE_BY);

const UN = /^(?:the\s+)?(?:U\.?N\.?|United\s+Nations)$/iu;
const UN_ENTRY = 'united-nations';

/** "UN" or "United Nations" right before a name of the UN's belongs to it: "UN special rapporteur on torture". */
function withUnPrefixes(
  index: FormIndex,
  passages: readonly ScannedPassage[],
  mentions: readonly Mention[],
): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    const text = passages[mention.passage]?.text ?? '';
    const joins =
      last?.entry === UN_ENTRY &&
      last.passage === mention.passage &&
      index.isOfTheUn(mention.entry) &&
      /^[\s-]$/u.test(text.slice(last.end, mention.start)) &&
      UN.test(text.slice(last.start, last.end)) &&
      (isUpper(text.charCodeAt(mention.start)) || text.slice(mention.start).startsWith('special rapporteur'));
    if (!joins) kept.push(mention);
    else {
      kept.pop();
      kept.push({ ...mention, start: last.start });
    }
  }
  return kept;
}

/**
 * Decides the sense of every match on a page and drops those without support.
 * @param passages All passages of the page with their matches: evidence comes from the whole page.
 * @param isNational Whether an entry is a State's own body or law: its everyday names need that State on the page.
 * @returns Mentions by passage and position.
 */
export function resolve(
  index: FormIndex,
  passages: readonly ScannedPassage[],
  isNational: (entry: number) => boolean = () => false,
): Mention[] {
  const mentions: Mention[] = [];
  const open: Omit<Place, 'senses'>[] = [];
  const refused: Range[] = [];
  const usable = new Map<RawMatch, readonly FormNumber[]>();
  const certainOf = (match: RawMatch): FormNumber | undefined =>
    usable.get(match)?.find((form) => index.ambiguity(form) === undefined);

  passages.forEach(({ text, lang, matches }, passage) => {
    if (matches.length === 0) return;
    const language = languageOf(text, lang);
    for (const match of matches) {
      const forms = formsInLanguage(index, match, text, language);
      const [first] = forms;
      if (first === undefined) continue;
      const ofTheUn = index.isOfTheUn(index.entryId(index.entry(first)));
      if (isPartOfLongerName(text, match.start, match.end, ofTheUn)) continue;
      usable.set(match, forms);
      const certain = certainOf(match);
      const key = shortKey(text.slice(match.start, match.end));
      if (certain === undefined) open.push({ passage, match, key });
      else
        mentions.push(
          mentionOf(index, { passage, match, key, senses: [] }, { form: certain, score: 0, words: [] }, [], {
            kind: 'unambiguous',
          }),
        );
    }
  });

  if (open.length > 0) {
    const certainEntry = (match: RawMatch): number | undefined => {
      const form = certainOf(match);
      return form === undefined ? undefined : index.entry(form);
    };
    const sensesOf = new Map<string, Set<number>>();
    for (const { match, key } of open) {
      const senses = sensesOf.get(key) ?? new Set();
      for (const form of usable.get(match) ?? []) senses.add(index.entry(form));
      sensesOf.set(key, senses);
    }
    const none: ReadonlySet<number> = new Set();
    const inside = new Set(passages.flatMap(({ matches }) => within(matches)));
    const meanings = ownMeanings(index, passages, (short) => sensesOf.get(short) ?? none);
    // What the first round is sure of is evidence in the second: a text may be all of ambiguous words.
    const sure = new Map<RawMatch, number>();
    for (let round = 1; round <= ROUNDS; round++) {
      const evidence = new Evidence(
        index,
        passages,
        (match) => (inside.has(match) ? undefined : (certainEntry(match) ?? sure.get(match))),
        isNational,
      );
      const places = open.map((place) => ({
        ...place,
        senses: (usable.get(place.match) ?? []).flatMap((form) => {
          const support = evidence.support(form, place.passage, place.match);
          return support === undefined ? [] : [{ form, ...support }];
        }),
      }));
      const means = discourseMeans(index, places);
      for (const place of places) {
        const mention = decide(index, place, meanings.get(place.key), means);
        if (mention === undefined) {
          if (round === ROUNDS && isName(passages[place.passage]?.text ?? '', place.match))
            refused.push({ passage: place.passage, start: place.match.start, end: place.match.end });
          continue;
        }
        if (round === ROUNDS) mentions.push(mention);
        else if (isSure(mention) && !inside.has(place.match)) {
          const form = (usable.get(place.match) ?? []).find(
            (one) => index.entryId(index.entry(one)) === mention.entry,
          );
          if (form !== undefined) sure.set(place.match, index.entry(form));
        }
      }
    }
  }
  return withUnPrefixes(index, passages, withoutOverlaps(outsideOf(refused, mentions)));
}
