/**
 * Light stemming: the words of one family that people swap in queries ("ratify", "ratified", "ratification") get
 * the same stem. It need not be a word, and what it joins too much is ranked lower by everything else.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'people',
  peoples: 'people',
  trafficking: 'traffic',
  trafficked: 'traffic',
  trafficker: 'traffic',
  traffickers: 'traffic',
  parties: 'party',
  bodies: 'body',
  fled: 'flee',
  killings: 'kill',
  died: 'death',
  dying: 'death',
  deaths: 'death',
  bias: 'bias',
  news: 'news',
  press: 'press',
  minorities: 'minority',
  minority: 'minority',
  community: 'community',
  communities: 'community',
  university: 'university',
  universities: 'university',
  security: 'security',
  unity: 'unity',
  nations: 'nation',
  treatise: 'treatise',
  signatory: 'sign',
  signatories: 'sign',
  signature: 'sign',
  signatures: 'sign',
};

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(lab|fav|behavi|col|hon|neighb|harb|endeav)our/, '$1or'],
  [/^programme/, 'program'],
  [/^(def|off)ence/, '$1ense'],
  [/^(acknowled|jud)gement/, '$1gment'],
  [/^centre/, 'center'],
  [/^ageing/, 'aging'],
  [/^fulfill/, 'fulfil'],
];

const SHORTEST = 4;
const strip = (word: string, ending: RegExp, shortest = SHORTEST): string => {
  const shorter = word.replace(ending, '');
  return shorter.length >= shortest ? shorter : word;
};

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

function englishStem(whole: string): string {
  const known = IRREGULAR[whole];
  if (known !== undefined) return known;
  let word = whole;
  for (const [spelling, plain] of SPELLINGS) word = word.replace(spelling, plain);
  word = singular(word);
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const verb = strip(word, /(?:ing|ed)$/, 3);
  if (verb !== word) word = verb.replace(/([bdglmnprt])\1$/, '$1');
  word = strip(word, /(?<=ion)al$/);
  for (const ending of [
    /mentation$/,
    /ication$/,
    /ation$/,
    /ate$/,
    /at$/,
    /acy$/,
    /ious$/,
    /ion$/,
    /ive$/,
    /ment$/,
    /ness$/,
    /ance$/,
    /(?<=al|il|iv)ity$/,
    /[eo]r$/,
  ]) {
    const shorter = strip(word, ending);
    if (shorter === word) continue;
    word = shorter;
    break;
  }
  return word
    .replace(/(?<=\w{3})is$/, 'iz')
    .replace(/(?<=\w{2})ise$/, 'ize')
    .replace(/(?<=\w{3})[eiy]$/, '');
}

const RUSSIAN_ENDINGS =
  /(?:иями|ями|ами|иях|ией|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ую|юю|ия|ию|ии|ью|ы|и|а|я|о|е|у|ю|ь)$/;

/** The stem of a folded word. */
export function stem(word: string): string {
  if (/^[a-z]+$/.test(word)) return word.length < SHORTEST ? word : englishStem(word);
  if (/^[а-я]+$/.test(word) && word.length > SHORTEST) return word.replace(RUSSIAN_ENDINGS, '');
  return word;
}
