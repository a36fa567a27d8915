import { createDetector } from '../../src/detection/detect.ts';
import type { PackagedData } from '../data/cached-data.ts';
import type { Corpus } from './corpus.ts';
import type { Found } from './score.ts';

/** Detects in every text of a corpus, each on its own. */
export function findAll({ texts }: Corpus, { detection }: Pick<PackagedData, 'detection'>): Found[] {
  const detectorOf = (secondMentions: boolean) =>
    createDetector(detection.filter, () => detection.index, { secondMentions });
  const plain = detectorOf(false);
  const withSecond = detectorOf(true);
  return texts.map((text) => ({
    text,
    mentions: (text.secondMentions === true ? withSecond : plain).detect([
      text.lang === undefined ? { text: text.text } : { text: text.text, lang: text.lang },
    ]),
  }));
}
