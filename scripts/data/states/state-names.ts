import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { StateNames } from '../../../src/detection/states/state-names.ts';
import type { StatesSource } from './load-states.ts';

countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));

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

/** Names for recognising States in texts: those of the package of codes and those of `names.csv`. */
export function stateNames({ names }: StatesSource): StateNames[] {
  return names.rows.map(({ state = '', names: extra = '', demonyms = '', capital = '' }): StateNames => {
    const known = countries.getName(state, 'en', { select: 'all' }) ?? [];
    const all = [shownName(state), ...known, ...split(extra)].map((name) => name.replaceAll('’', "'"));
    return {
      code: state,
      alpha2: (countries.alpha3ToAlpha2(state) ?? '').toLowerCase(),
      shown: shownName(state),
      names: [...new Set(all)].filter((name) => !/^Congo$|^Georgia \(/.test(name) && name !== ''),
      demonyms: split(demonyms),
      capitals: split(capital),
    };
  });
}

const split = (cell: string): string[] => cell.split(';').filter((each) => each !== '');
