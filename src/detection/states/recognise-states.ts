import type { StateCode } from '../../reference/state.ts';
import type { Passage } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { INSTITUTIONS } from './institutions.ts';
import type { StateNames } from './state-names.ts';
import { isTrap, OTHER_PLACES } from './traps.ts';

/** A State named in a text. */
export interface StateMention {
  readonly start: number;
  readonly end: number;
  /** Two where the name alone doesn't say which: the Congos, the Koreas. */
  readonly states: readonly StateCode[];
  readonly kind: 'name' | 'demonym' | 'capital' | 'people' | 'institution';
}

interface Name {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly states: readonly StateCode[];
  /** A place that is no State, known so that its words are not taken for one. */
  readonly kind: StateMention['kind'] | 'other';
}

/** Names that belong to two States. */
const SHARED: readonly (readonly [name: string, states: readonly StateCode[], kind: StateMention['kind']])[] =
  [
    ['Congo', ['COD', 'COG'], 'name'],
    ['Congolese', ['COD', 'COG'], 'demonym'],
    ['Republic of the Congo', ['COG'], 'name'],
    ['Korea', ['KOR', 'PRK'], 'name'],
    ['Korean', ['KOR', 'PRK'], 'demonym'],
    ['Koreans', ['KOR', 'PRK'], 'demonym'],
    ['Dominican', ['DOM', 'DMA'], 'demonym'],
  ];

/** A capitalised word, an abbreviation with dots, or a run of capitals. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}[\p{L}\p{M}'’]*/gu;
/** A capital stands for the government where it acts. */
const ACTS =
  /^\s+(?:has |have |had |also |again |itself )*(?:said|says|announced?d?|rejects?|rejected|denie[sd]|insists?|insisted|argue[sd]|calls?|called|wants?|wanted|signed|ratified|acceded|agree[sd]|refuse[sd]|maintains?|claims?|claimed|accuse[sd]|condemn(?:s|ed)|urge[sd]|withdrew|pledge[sd]|joined|submitted|presents?|presented|accepted|considers|recogni[sz]e[sd])\b/u;
/** Whom a demonym may describe without the text being about their State: "Palestinian refugees" in Lebanon. */
const PEOPLE =
  /^[\s\u00a0-]+(?:\p{Ll}+\s+)?(?:refugees?|migrants?|immigrants?|emigrants?|asylum[- ]seekers?|nationals?|citizens?|workers?|labourers?|women|woman|men|man|girls?|boys?|children|families|communit(?:y|ies)|minorit(?:y|ies)|prisoners?|detainees?|exiles?|diaspora|returnees|students?|journalists?|diplomats?|ambassador)\b/u;
const ABBREVIATION = /^(?:\p{Lu}\.?){2,}$/u;

const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A pattern in which an accented letter may stand without its accent. */
const withoutAccents = (pattern: string): string =>
  pattern.replace(
    /[^\p{ASCII}]/gu,
    (letter) => `[${letter}${letter.normalize('NFD').replace(/\p{M}/gu, '')}]`,
  );

function nameOf(text: string, states: readonly StateCode[], kind: Name['kind']): Name {
  const words = text.replace(/^the /u, '').split(' ');
  // Names of capitals only must be written so: "US" is no "us".
  const flags = ABBREVIATION.test(text) ? 'uy' : 'iuy';
  const body = words
    .map((word) => withoutAccents(escaped(word)).replaceAll("'", "['’]"))
    .join('[\\s\\u00a0]+');
  return { words, states, kind, pattern: new RegExp(`${body}(?![\\p{L}\\p{N}])`, flags) };
}

function allNames(states: readonly StateNames[]): Name[] {
  return [
    ...states.flatMap(({ code, names, demonyms, capitals, institutions }) => [
      ...names.map((name) => nameOf(name, [code], 'name')),
      ...demonyms.map((name) => nameOf(name, [code], 'demonym')),
      ...capitals.map((name) => nameOf(name, [code], 'capital')),
      ...[...institutions, ...(INSTITUTIONS[code] ?? [])].map((name) => nameOf(name, [code], 'institution')),
    ]),
    ...SHARED.map(([name, codes, kind]) => nameOf(name, codes, kind)),
    ...OTHER_PLACES.map((name) => nameOf(name, [], 'other')),
  ];
}

/** Finds the State of a country's domain. */
export function domainFinder(states: readonly StateNames[]): (domain: string) => StateCode | undefined {
  const codes = new Map(states.map(({ alpha2, code }) => [alpha2 === 'gb' ? 'uk' : alpha2, code]));
  return (domain) => codes.get(domain);
}

const firstKey = (word: string): string => /^[\p{L}\p{M}'’]+|^.*$/u.exec(folded(word))?.[0] ?? '';

/**
 * Recognises States by their names, demonyms and capitals. Names that mean something else in their place ("Michael
 * Jordan", "Atlanta, Georgia", "American Convention") are left out; see `traps.ts`.
 */
export function createStateRecogniser(states: readonly StateNames[]): Recogniser<StateMention> {
  const byFirst = new Map<string, Name[]>();
  for (const name of allNames(states)) {
    const key = firstKey(name.words[0] ?? '');
    byFirst.set(key, [...(byFirst.get(key) ?? []), name]);
  }
  // The longest name first, so that "Papua New Guinea" is no Guinea; places that are no State before States.
  for (const names of byFirst.values())
    names.sort((a, b) => b.words.join(' ').length - a.words.join(' ').length);

  const at = (text: string, start: number, word: string): { name: Name; end: number } | undefined => {
    for (const name of byFirst.get(firstKey(word)) ?? []) {
      name.pattern.lastIndex = start;
      if (!name.pattern.test(text)) continue;
      return { name, end: name.pattern.lastIndex };
    }
    return undefined;
  };

  return {
    name: 'states',
    recognise: ({ text }: Passage) => {
      const found: StateMention[] = [];
      WORD.lastIndex = 0;
      for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
        if (/[\p{L}\p{N}]/u.test(text.charAt(match.index - 1))) continue;
        const hit = at(text, match.index, match[0].replace(/['’]s?$/u, ''));
        if (hit === undefined) continue;
        const { name, end } = hit;
        WORD.lastIndex = end;
        if (name.kind === 'other' || isTrap(text, match.index, end)) continue;
        if (name.kind === 'capital' && !ACTS.test(text.slice(end, end + 40))) continue;
        const people =
          name.kind === 'demonym' &&
          (/[^s]s$/u.test(text.slice(match.index, end)) || PEOPLE.test(text.slice(end, end + 60)));
        found.push({ start: match.index, end, states: name.states, kind: people ? 'people' : name.kind });
      }
      return settleShared(found);
    },
  };
}

/** Where a text names one of two namesakes fully, the short name means that one. */
function settleShared(found: readonly StateMention[]): StateMention[] {
  const certain = new Set(found.flatMap(({ states }) => (states.length === 1 ? states : [])));
  return found.map((mention) => {
    if (mention.states.length < 2) return mention;
    const named = mention.states.filter((state) => certain.has(state));
    return named.length === 1 ? { ...mention, states: named } : mention;
  });
}
