/** What a passage is written in, as far as detection needs to know. */
export type Language = string | undefined;

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for on with as by are was at be this from or an it which has have its not were'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des de du et un une est dans que qui pour par sur au aux avec ne pas ce cette sont il elle en'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del y un una es en que por para con al se su como más no lo entre sobre este esta'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist in den von zu mit des im auf für dem nicht ein eine als auch es an werden aus'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo la gli le di del della e un una che in per con non è si da dei delle al nel sono'.split(' '),
  ),
  pt: new Set(
    'o a os as de do da dos das e um uma que em para com não por se na no ao mais como são'.split(' '),
  ),
  tr: new Set('ve bir bu için ile de da olarak olan gibi daha en çok'.split(' ')),
};
const SAMPLE = 1500;
const ENOUGH_WORDS = 8;
const ENOUGH_SHARE = 0.12;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0400-\u04ff]/gu, 'ru'],
  [/[\u0600-\u06ff]/gu, 'ar'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
];
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһі]/iu;

/** The base language of a BCP 47 code: `en` for `en-GB`. */
export const baseLanguage = (code: string): string => (code.split(/[-_]/u)[0] ?? '').toLowerCase();

/**
 * The language of a passage: by its script, else by the document's `lang`, else by its common words.
 * @returns A base language code, or `undefined` when a short passage gives no clue.
 */
export function languageOf(text: string, lang: string | undefined): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 2)
      return language === 'ru' && KAZAKH.test(sample) ? 'kk' : language;
  }
  if (lang !== undefined && lang !== '') return baseLanguage(lang);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  let best: Language;
  let most = ENOUGH_SHARE * words.length;
  for (const [language, common] of Object.entries(COMMON)) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
