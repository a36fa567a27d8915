/**
 * Other spellings of the same English words, so that contributors write each form once. A group swaps one spelling
 * for the other wherever it stands, and keeps capitals.
 */

/** Words in -ise that are never written in -ize. */
const ALWAYS_ISE =
  /^(?:advertis|advis|aris|chastis|circumcis|compris|compromis|concis|despis|devis|disguis|enterpris|exercis|excis|expertis|franchis|improvis|likewis|mortis|otherwis|paradis|prais|precis|premis|promis|rais|revis|supervis|surpris|televis|treatis|merchandis|demis|wis|ris|nois|cruis|pois)$/iu;
/** Words in -ize that are never written in -ise. */
const ALWAYS_IZE = /^(?:siz|seiz|priz|capsiz|downsiz|resiz)$/iu;
const ISE = /\b(\p{L}+?)is(e[sd]?|ers?|ing|ations?|ational)\b/giu;
const IZE = /\b(\p{L}+?)iz(e[sd]?|ers?|ing|ations?|ational)\b/giu;

type Swap = (text: string) => string;

const keepCapital = (from: string, to: string): string => {
  if (from === from.toUpperCase()) return to.toUpperCase();
  return from.charAt(0) === from.charAt(0).toUpperCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;
};

/** Both directions of a pair of spellings, each at the place `pattern` gives it in a word. */
function pair(one: string, other: string, pattern = '\\b%(?=\\p{L}*)'): Swap[] {
  const swap = (from: string, to: string): Swap => {
    const expression = new RegExp(pattern.replace('%', `(${from})`), 'giu');
    return (text) => text.replace(expression, (found) => keepCapital(found, to));
  };
  return [swap(one, other), swap(other, one)];
}

const WORD = '\\b%\\b';

/** Pairs in which the beginning of the word is enough. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['honour', 'honor'],
  ['neighbour', 'neighbor'],
  ['harbour', 'harbor'],
  ['endeavour', 'endeavor'],
  ['paediatric', 'pediatric'],
  ['ageing', 'aging'],
  ['counsellor', 'counselor'],
  ['travelling', 'traveling'],
  ['anti-personnel', 'antipersonnel'],
  ['co-operati', 'cooperati'],
  ['co-ordinat', 'coordinat'],
  ['sub-committee', 'subcommittee'],
  ['sub-commission', 'subcommission'],
  ['sub-regional', 'subregional'],
  ['non-discriminat', 'nondiscriminat'],
  ['non-governmental', 'nongovernmental'],
  ['non-refoulement', 'nonrefoulement'],
  ['non-proliferation', 'nonproliferation'],
  ['non-State', 'nonstate'],
  ['inter-governmental', 'intergovernmental'],
  ['inter-parliamentary', 'interparliamentary'],
  ['inter-sessional', 'intersessional'],
  ['inter-agency', 'interagency'],
  ['inter-State', 'interstate'],
  ['counter-terroris', 'counterterroris'],
  ['multi-stakeholder', 'multistakeholder'],
  ['mid-term', 'midterm'],
];

/** Pairs of whole words. */
const WORDS: readonly (readonly [string, string])[] = [
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['offences', 'offenses'],
  ['licence', 'license'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['acknowledgement', 'acknowledgment'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['fulfil', 'fulfill'],
  ['follow-up', 'followup'],
  ['well-being', 'wellbeing'],
];

const between = (text: string, expression: RegExp, by: (stem: string, ending: string) => string): string =>
  text.replace(expression, (_found, stem: string, ending: string) => by(stem, ending));

const SWAPS: readonly Swap[] = [
  (text) => between(text, ISE, (stem, end) => `${stem}${ALWAYS_ISE.test(`${stem}is`) ? 'is' : 'iz'}${end}`),
  (text) => between(text, IZE, (stem, end) => `${stem}${ALWAYS_IZE.test(`${stem}iz`) ? 'iz' : 'is'}${end}`),
  ...BEGINNINGS.flatMap(([one, other]) => pair(one, other)),
  ...WORDS.flatMap(([one, other]) => pair(one, other, WORD)),
  (text) => text.replace(/(?<=\S) and (?=\S)/gu, ' & '),
  (text) => text.replace(/ & /gu, ' and '),
  // A lone "UN" is an acronym with rules of its own.
  (text) => (/\S\s|\s\S/u.test(text) ? text.replace(/\bUN\b(?!\.)/gu, 'United Nations') : text),
  (text) => (/^United Nations$/iu.test(text) ? text : text.replace(/\bUnited Nations\b/giu, 'UN')),
];

/** Beyond this many a form has so many swaps that texts do not combine them. */
const MOST_VARIANTS = 24;

/**
 * A form in all its spellings, the given one first: -ise and -ize, -our and -or, programme and program, co-operation
 * and cooperation, "and" and "&", "UN" and "United Nations", and combinations of them.
 */
export function spellingVariants(text: string): readonly string[] {
  const found = new Set([text]);
  for (const each of found) {
    for (const swap of SWAPS) {
      if (found.size >= MOST_VARIANTS) break;
      found.add(swap(each));
    }
  }
  return [...found];
}
