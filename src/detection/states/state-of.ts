import type { StateCode } from '../../reference/state.ts';
import { CHAMBERS } from './institutions.ts';
import type { StateMention } from './recognise-states.ts';

/** What a page says of the State it speaks about. */
export interface PageStates {
  /** By how much evidence, most first. */
  readonly ranked: readonly { readonly state: StateCode; readonly weight: number }[];
}

export interface PageTexts {
  readonly title?: string;
  readonly headings?: readonly string[];
  /** Host name, whose country domain is a hint. */
  readonly host?: string;
}

type Recognise = (text: string) => readonly StateMention[];

/** How much each kind of place counts for the page's State. */
export const PAGE_WEIGHTS = {
  title: 8,
  heading: 2,
  countryDomain: 4,
  /** The country code in a document symbol ("A/HRC/WG.6/20/KAZ/1", "CCPR/C/KAZ/CO/2"). */
  symbol: 10,
  name: 1,
  demonym: 0.8,
  /** People of a State, who may be anywhere. */
  people: 0.3,
  capital: 0.5,
  /** A parliament, ministry, body or law known without its State's name. */
  institution: 0.7,
  /** The way in which members of one parliament speak. */
  chamber: 2,
  /** A State alone in brackets: in reports, the one that made a recommendation. */
  bracketed: 0.05,
} as const;

/** The first State of a page must have this much, and this many times as much as the second, to stand alone. */
export const PAGE_LIMITS = { least: 1.5, lead: 1.6 } as const;
/** A sentence that names more States than this speaks of none of them in particular. */
const MOST_IN_SENTENCE = 3;
const MOST_SHOWN = 2;

const SYMBOL = /\b(?:A\/HRC\/WG\.6\/\d+|(?:CCPR|E|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED)\/C)\/([A-Z]{3})\b/gu;
/** Country domains whose second letters say nothing, or which the world uses for other things. */
const GENERIC_DOMAINS = new Set([
  'tv',
  'io',
  'me',
  'co',
  'ai',
  'eu',
  'fm',
  'ws',
  'to',
  'cc',
  'ly',
  'gg',
  'im',
  'nu',
  'tk',
  'ml',
  'ga',
  'cf',
  'int',
]);

/** Whether the mention stands alone between brackets, or in a list there. */
function isBracketed(text: string, { start, end }: StateMention): boolean {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || start - open > 80 || text.slice(open, start).includes(')')) return false;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end > 80) return false;
  // Only names, commas and "and" between the brackets.
  return !/\p{Ll}{3,}\s+\p{Ll}{3,}|\d/u.test(text.slice(open + 1, close).replace(/\b(?:and|the|of)\b/gu, ''));
}

/**
 * Weighs the States of a page from its title, headings, address and text.
 * @param stateOfDomain The State of a country's domain.
 */
export function pageStates(
  recognise: Recognise,
  texts: readonly string[],
  page: PageTexts,
  stateOfDomain: (domain: string) => StateCode | undefined,
): PageStates {
  const weights = new Map<StateCode, number>();
  const add = (states: readonly StateCode[], weight: number): void => {
    for (const state of states) weights.set(state, (weights.get(state) ?? 0) + weight / states.length);
  };
  const count = (text: string, scale: (mention: StateMention) => number): void => {
    for (const mention of recognise(text)) add(mention.states, scale(mention));
  };
  const own = ({ kind }: StateMention): number => PAGE_WEIGHTS[kind];
  if (page.title !== undefined) count(page.title, (mention) => PAGE_WEIGHTS.title * own(mention));
  for (const heading of page.headings ?? []) count(heading, (mention) => PAGE_WEIGHTS.heading * own(mention));
  for (const text of texts) {
    count(text, (mention) => (isBracketed(text, mention) ? PAGE_WEIGHTS.bracketed : own(mention)));
    for (const [, code = ''] of text.matchAll(SYMBOL)) add([code], PAGE_WEIGHTS.symbol / texts.length);
  }
  for (const { state, address, habit } of CHAMBERS)
    if (texts.some((text) => address.test(text)) && texts.some((text) => habit.test(text)))
      add([state], PAGE_WEIGHTS.chamber);
  for (const [, code = ''] of (page.title ?? '').matchAll(SYMBOL)) add([code], PAGE_WEIGHTS.symbol);
  const domain = page.host?.split('.').at(-1) ?? '';
  const country = GENERIC_DOMAINS.has(domain) ? undefined : stateOfDomain(domain);
  if (country !== undefined) add([country], PAGE_WEIGHTS.countryDomain);
  return {
    ranked: [...weights]
      .map(([state, weight]) => ({ state, weight }))
      .sort((a, b) => b.weight - a.weight || (a.state < b.state ? -1 : 1)),
  };
}

/** The State that a page is about: one, two where they are close, none where nothing is said. */
export function mainStates({ ranked }: PageStates): StateCode[] {
  const [first, second, third] = ranked;
  if (first === undefined || first.weight < PAGE_LIMITS.least) return [];
  if (second === undefined || first.weight >= second.weight * PAGE_LIMITS.lead) return [first.state];
  // Three or more alike: a page about a region or the world.
  if (third !== undefined && second.weight < third.weight * PAGE_LIMITS.lead) return [];
  return [first.state, second.state];
}

/** "Extradited to X", "the return of refugees to X": the State that sends is the one spoken of. */
const SENT_TO =
  /\b(?:extradit|deport|expel|expuls|return|transfer|surrender|remov|refoul)\p{L}*\s+(?:\p{L}+\s+){0,3}to\s+(?:the\s+)?$/iu;
const SENT_REACH = 60;
const isDestination = (text: string, { start }: StateMention): boolean =>
  SENT_TO.test(text.slice(Math.max(0, start - SENT_REACH), start));

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const stop = /[.!?;]["”’)]?(?=\s+["“‘(]?[\p{Lu}\p{N}])|\n\s*\n/gu;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(stop)) {
    const at = match.index + match[0].length;
    // "U.S. Congress", "art. 3": no end of a sentence.
    if (
      match[0].startsWith('.') &&
      /(?:\b\p{L}|\b(?:art|arts|no|nos|para|paras|Mr|Mrs|Ms|Dr|St|vs|etc|cf))$/u.test(
        text.slice(Math.max(0, match.index - 5), match.index),
      )
    )
      continue;
    if (at <= start) from = at;
    else if (match.index >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}

const distinct = (mentions: readonly StateMention[]): StateCode[] => [
  ...new Set(mentions.flatMap(({ states }) => states)),
];

/**
 * The States that a mention is about, likeliest first: those of its own words, else of its sentence, else of its
 * paragraph, else the page's. At most two; none where nothing speaks for one.
 */
export function statesOfMention(
  text: string,
  range: { readonly start: number; readonly end: number },
  states: readonly StateMention[],
  page: PageStates,
): StateCode[] {
  const main = mainStates(page);
  const first = (codes: readonly StateCode[]): StateCode[] =>
    [...codes].sort((a, b) => Number(main.includes(b)) - Number(main.includes(a))).slice(0, MOST_SHOWN);
  const own = distinct(states.filter(({ start, end }) => start < range.end && end > range.start));
  if (own.length > 0) return own.slice(0, MOST_SHOWN);
  const { from, to } = sentenceAround(text, range.start, range.end);
  // People of another State are whom the page's State deals with.
  const usable = states.filter(
    (state) =>
      // Institutions speak for the page alone: less sure than names, which a sentence goes by.
      state.kind !== 'institution' &&
      !isBracketed(text, state) &&
      (main.length === 0 ||
        state.states.some((code) => main.includes(code)) ||
        (state.kind !== 'people' && !isDestination(text, state))),
  );
  const near = usable.filter(({ start, end }) => start >= from && end <= to);
  const inSentence = distinct(near);
  if (inSentence.length > 0 && inSentence.length <= MOST_IN_SENTENCE) {
    // The page's State among others of its sentence is the one spoken of; the others act on it.
    const mains = inSentence.filter((code) => main.includes(code));
    if (mains.length > 0) return first([...mains, ...inSentence.filter((code) => !mains.includes(code))]);
    return inSentence.slice(0, MOST_SHOWN);
  }
  const paragraph = paragraphAround(text, range.start);
  const inParagraph = distinct(
    usable.filter(({ start, end }) => start >= paragraph.from && end <= paragraph.to),
  );
  if (inSentence.length > 0) return main;
  const mains = inParagraph.filter((code) => main.includes(code));
  // One State speaks for its paragraph; two of them, neither the page's, only for their own sentences.
  if (inParagraph.length <= MOST_SHOWN && mains.length > 0) return first(inParagraph);
  if (inParagraph.length === 1) return inParagraph;
  return main;
}

function paragraphAround(text: string, at: number): { from: number; to: number } {
  const before = text.slice(0, at);
  const from = Math.max(before.lastIndexOf('\n\n') + 1, 0);
  const next = text.indexOf('\n\n', at);
  return { from, to: next < 0 ? text.length : next };
}
