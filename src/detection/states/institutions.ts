import type { StateCode } from '../../reference/state.ts';

/**
 * Parliaments, seats of government and ministries that are known by a name of their own, without their State's. A text
 * that names them is likely to speak of that State. Names that two States share (House of Commons, Bundesrat, Majlis)
 * are left out.
 */
export const INSTITUTIONS: Readonly<Record<StateCode, readonly string[]>> = {
  AFG: ['Wolesi Jirga', 'Meshrano Jirga', 'Loya Jirga'],
  ARG: ['Casa Rosada'],
  AZE: ['Milli Majlis'],
  BGD: ['Jatiya Sangsad'],
  BRA: ['Planalto', 'Itamaraty'],
  CHL: ['La Moneda'],
  CHN: ['National People’s Congress', 'Zhongnanhai'],
  DEU: ['Bundestag', 'Bundeswehr', 'Bundeskanzleramt'],
  DNK: ['Folketing', 'Folketinget'],
  ESP: ['Cortes Generales', 'Moncloa'],
  EST: ['Riigikogu'],
  FIN: ['Eduskunta'],
  FRA: ['Élysée', 'Quai d’Orsay', 'Matignon'],
  GBR: [
    'Downing Street',
    'Whitehall',
    'Westminster',
    'House of Lords',
    'Home Office',
    'Scotland Yard',
    'Crown Prosecution Service',
    'Holyrood',
    'Stormont',
  ],
  HRV: ['Sabor'],
  HUN: ['Országgyűlés'],
  IND: ['Lok Sabha', 'Rajya Sabha'],
  IRL: ['Oireachtas', 'Dáil', 'Seanad', 'Taoiseach'],
  IRN: ['Islamic Consultative Assembly'],
  ISL: ['Althing', 'Alþingi'],
  ISR: ['Knesset', 'Shin Bet'],
  ITA: ['Quirinale', 'Montecitorio', 'Palazzo Chigi', 'Farnesina'],
  JPN: ['National Diet', 'Kantei'],
  KAZ: ['Mazhilis', 'Majilis', 'Akorda'],
  KGZ: ['Jogorku Kenesh', 'Zhogorku Kenesh'],
  KOR: ['Cheong Wa Dae'],
  LTU: ['Seimas'],
  LVA: ['Saeima'],
  MAR: ['Makhzen'],
  MDV: ['People’s Majlis'],
  MNG: ['State Great Khural', 'State Great Hural'],
  MYS: ['Dewan Rakyat', 'Dewan Negara', 'Putrajaya'],
  NLD: ['Tweede Kamer', 'Binnenhof'],
  NOR: ['Storting', 'Stortinget'],
  PHL: ['Malacañang'],
  POL: ['Sejm'],
  RUS: ['State Duma', 'Duma', 'Kremlin', 'Roskomnadzor'],
  SWE: ['Riksdag', 'Riksdagen'],
  TJK: ['Majlisi Oli'],
  UKR: ['Verkhovna Rada'],
  USA: [
    'Capitol Hill',
    'White House',
    'State Department',
    'Pentagon',
    'Oval Office',
    'Department of Homeland Security',
    'Congressional Record',
  ],
  UZB: ['Oliy Majlis'],
  VEN: ['Miraflores'],
};

/** How members of one State's parliament speak; both must be in the text. */
export const CHAMBERS: readonly {
  readonly state: StateCode;
  readonly address: RegExp;
  readonly habit: RegExp;
}[] = [
  {
    state: 'USA',
    address: /\b(?:Mr|Mrs|Ms|Madam|Madame)\.? (?:Speaker|President|Chairman)\b/u,
    habit:
      /\b(?:the gentle(?:man|woman|lady) from|yield(?:s|ed)? back|yield myself|reserve the balance of my time|[Oo]ur Nation(?:['’]s)?\b(?!s)|H\.R\. \d)/u,
  },
  {
    state: 'GBR',
    address: /\b(?:(?:Mr|Madam)\.? (?:Deputy )?Speaker|My Lords|the Minister)\b/u,
    habit: /\b(?:right hon\.|hon\. (?:Friend|Lady|Gentleman)|noble (?:Lord|Baroness|and learned))/u,
  },
];
