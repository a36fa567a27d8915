import { loadPackagedData } from '../data/cached-data.ts';
import { readCorpus } from './corpus.ts';
import { findAll } from './find-all.ts';
import { readOwnCorpus } from './own-texts.ts';
import { type SetScore, score } from './score.ts';

const OWN_TEXTS = 'tests/accuracy/texts';
const SHOWN = 30;

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function rightsTexts(set: SetScore): string[] {
  return [
    `Texts on human rights: ${set.texts}, ${set.words} words, ${set.labels} labels, ${set.core} of them core`,
    `  recall of core mentions ${percent(set.matchedCore, set.core)} (exact span ${percent(set.exactCore, set.core)})`,
    `  recall of all mentions  ${percent(set.matched, set.labels)} (exact span ${percent(set.exact, set.labels)})`,
    `  precision on labelled regions ${percent(set.matched, set.matched + set.boundary)}`,
    `  right sense of matched mentions ${percent(set.rightSense, set.matched)}`,
    `  predictions where nothing is labelled: ${set.unlabelled} of ${set.predicted} (to be judged by reading)`,
  ];
}

const falseHits = (name: string, set: SetScore): string =>
  `${name}: ${set.texts}, ${set.words} words, ${set.unlabelled + set.boundary} false hits, ${((10_000 * (set.unlabelled + set.boundary)) / Math.max(1, set.words)).toFixed(1)} per 10,000 words`;

function list(title: string, lines: readonly string[]): string[] {
  const shown = process.argv.includes('--all') ? lines : lines.slice(0, SHOWN);
  return [
    '',
    `${title}: ${lines.length}${lines.length > shown.length ? `, the first ${shown.length} of them` : ''}`,
    ...shown.map((line) => `  ${line}`),
  ];
}

const folder = argument('--corpus');
const corpus = folder === undefined ? await readOwnCorpus(OWN_TEXTS) : await readCorpus(folder);
const found = findAll(corpus, await loadPackagedData());
const { sets, ...lists } = score(corpus, found);
const lines = [
  ...(sets.P.texts > 0 ? rightsTexts(sets.P) : []),
  ...(sets.N.texts > 0 ? [falseHits('Texts in which the same letters mean something else', sets.N)] : []),
  ...(sets.G.texts > 0 ? [falseHits('Ordinary texts', sets.G)] : []),
  ...list('Missed', lists.misses),
  ...list('False hits and wrong boundaries', lists.false),
  ...list('Wrong senses', lists.wrongSenses),
  ...list('Inexact spans', lists.spans),
  ...(process.argv.includes('--unlabelled')
    ? list('Predictions where nothing is labelled', lists.unlabelled)
    : []),
];
process.stdout.write(`${lines.join('\n')}\n`);
