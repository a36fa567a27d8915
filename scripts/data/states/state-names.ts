import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { StateNames } from '../../../src/detection/states/state-names.ts';
import type { Kind } from '../../../src/reference/entry.ts';
import { foldText } from '../../../src/search/fold-text.ts';
import type { EntrySource } from '../entry-source.ts';
import type { StatesSource } from './load-states.ts';

const require = createRequire(import.meta.url);
/** Languages in which States are found by the search. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'kk'] as const;
for (const language of LANGUAGES)
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

/** Names that are shown where the list of codes has an older or a longer one. */
const SHOWN: Readonly<Record<string, string>> = {
  BRN: 'Brunei Darussalam',
  CIV: 'Côte d’Ivoire',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  CPV: 'Cabo Verde',
  CZE: 'Czechia',
  EU: 'European Union',
  FSM: 'Micronesia (Federated States of)',
  GMB: 'Gambia',
  IRN: 'Iran (Islamic Republic of)',
  KOR: 'Republic of Korea',
  LAO: 'Lao People’s Democratic Republic',
  MDA: 'Republic of Moldova',
  MKD: 'North Macedonia',
  PRK: 'Democratic People’s Republic of Korea',
  PSE: 'State of Palestine',
  STP: 'Sao Tome and Principe',
  SYR: 'Syrian Arab Republic',
  TZA: 'United Republic of Tanzania',
  USA: 'United States of America',
  VAT: 'Holy See',
  VNM: 'Viet Nam',
};

/** The name of a State as the reference shows it. */
export function shownName(code: string): string {
  return SHOWN[code] ?? countries.getName(code, 'en') ?? code;
}

const ENOUGH_LETTERS = 6;

/** Laws are cited across borders ("Magnitsky sanctions"); bodies speak of their State. */
const BODIES: readonly string[] = ['institution', 'court', 'organ'] satisfies Kind[];

/** Names of a State's own bodies that mean nothing else and don't hold its own name. */
function institutionsOf(entries: readonly EntrySource[], names: readonly string[]): string[] {
  const held = names.map((name) => name.toLowerCase());
  return entries
    .filter(({ kind }) => BODIES.includes(kind))
    .flatMap(({ forms }) => forms.filter((form) => typeof form === 'string'))
    .filter(
      (form) =>
        /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(form) &&
        form.length >= ENOUGH_LETTERS &&
        !held.some((name) => form.toLowerCase().includes(name)),
    );
}

/**
 * Names for recognising States in texts: those of the package of codes, those of `names.csv`, and those of each State's
 * own bodies among the entries.
 */
export function stateNames({ names }: StatesSource, entries: readonly EntrySource[] = []): StateNames[] {
  return names.rows.map(({ state = '', names: extra = '', demonyms = '', capital = '' }): StateNames => {
    const known = countries.getName(state, 'en', { select: 'all' }) ?? [];
    const all = [shownName(state), ...known, ...split(extra)].map((name) => name.replaceAll('’', "'"));
    const ofState = entries.filter((entry) => entry.state === state);
    return {
      code: state,
      alpha2: (countries.alpha3ToAlpha2(state) ?? '').toLowerCase(),
      shown: shownName(state),
      names: [...new Set(all)].filter((name) => !/^Congo$|^Georgia \(/.test(name) && name !== ''),
      demonyms: split(demonyms),
      capitals: split(capital),
      institutions: institutionsOf(ofState, [...all, ...split(demonyms)]),
    };
  });
}

const split = (cell: string): string[] => cell.split(';').filter((each) => each !== '');

/** Folded names of States in all languages, and their codes, by which they are searched. */
export function namesForSearching(states: readonly StateNames[]): (readonly [string, readonly string[]])[] {
  return states.map(({ code, names, demonyms }) => [
    code,
    [
      ...new Set(
        [
          ...names,
          ...demonyms,
          ...LANGUAGES.flatMap((language) => countries.getName(code, language, { select: 'all' }) ?? []),
        ].map(foldText),
      ),
    ],
  ]);
}
