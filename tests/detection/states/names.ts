import type { StateNames } from '../../../src/detection/states/state-names.ts';

const state = (
  code: string,
  alpha2: string,
  names: readonly string[],
  demonyms: readonly string[] = [],
  capitals: readonly string[] = [],
  institutions: readonly string[] = [],
): StateNames => ({ code, alpha2, shown: names[0] ?? code, names, demonyms, capitals, institutions });

/** States whose names are traps, and some that are not. */
export const NAMES: readonly StateNames[] = [
  state('KAZ', 'kz', ['Kazakhstan', 'Republic of Kazakhstan'], ['Kazakh', 'Kazakhs'], ['Astana']),
  state('GEO', 'ge', ['Georgia'], ['Georgian', 'Georgians'], ['Tbilisi']),
  state('JOR', 'jo', ['Jordan'], ['Jordanian'], ['Amman']),
  state('TCD', 'td', ['Chad'], ['Chadian'], []),
  state('GIN', 'gn', ['Guinea'], ['Guinean'], ['Conakry']),
  state('GNQ', 'gq', ['Equatorial Guinea'], [], ['Malabo']),
  state('PNG', 'pg', ['Papua New Guinea'], [], []),
  state('COD', 'cd', ['Democratic Republic of the Congo', 'DRC'], [], ['Kinshasa']),
  state('COG', 'cg', ['Congo-Brazzaville'], [], ['Brazzaville']),
  state('PRK', 'kp', ["Democratic People's Republic of Korea", 'DPRK', 'North Korea'], ['North Korean'], []),
  state('KOR', 'kr', ['Republic of Korea', 'South Korea'], ['South Korean'], ['Seoul']),
  state('NER', 'ne', ['Niger'], ['Nigerien'], []),
  state('NGA', 'ng', ['Nigeria'], ['Nigerian'], ['Abuja']),
  state('DMA', 'dm', ['Dominica'], [], []),
  state('DOM', 'do', ['Dominican Republic'], ['Dominicans'], []),
  state(
    'USA',
    'us',
    ['United States of America', 'United States', 'US', 'U.S.'],
    ['American'],
    ['Washington'],
  ),
  state('IND', 'in', ['India'], ['Indian', 'Indians'], ['New Delhi']),
  state('GBR', 'gb', ['United Kingdom', 'UK', 'Wales', 'Britain'], ['British'], ['London']),
  state('TUR', 'tr', ['Türkiye', 'Turkey'], ['Turkish'], ['Ankara']),
  state('SDN', 'sd', ['Sudan'], ['Sudanese'], ['Khartoum']),
  state('SSD', 'ss', ['South Sudan'], ['South Sudanese'], ['Juba']),
  state('IRQ', 'iq', ['Iraq'], ['Iraqi', 'Iraqis'], ['Baghdad']),
  state('HND', 'hn', ['Honduras'], ['Honduran'], []),
  state('FRA', 'fr', ['France'], ['French'], ['Paris'], ['Defender of Rights']),
];
