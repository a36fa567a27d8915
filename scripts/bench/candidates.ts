import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { forEachCandidate } from '../../src/detection/candidates.ts';
import { FormIndex } from '../../src/detection/form-index.ts';
import { readFilter } from '../../src/detection/openings.ts';
import { scan } from '../../src/detection/scan.ts';
import { htmlPassages } from '../cli/html-passages.ts';
import { loadPackagedData } from '../data/cached-data.ts';
import { readOwnCorpus } from '../eval/own-texts.ts';
import { figure, type Measure } from './row.ts';

const OWN_TEXTS = path.join(import.meta.dirname, '../../tests/accuracy/texts');
const MOST_PER_MATCH = 4;
const MOST_PER_KB = 2;
/** Enough for a figure; reading pages takes longer than scanning them. */
const MOST_PAGES = 40;

async function pageTexts(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /\.x?html?$/u.test(name)).sort();
  const texts: string[] = [];
  for (const file of files.slice(0, MOST_PAGES))
    texts.push(
      ...(await htmlPassages(await readFile(path.join(folder, file), 'utf8'))).map(({ text }) => text),
    );
  return texts;
}

/** Goal 3: how many places reach the stage that looks at the forms themselves. */
export const measureCandidates: Measure = async ({ pages }) => {
  const { detection } = await loadPackagedData();
  const filter = readFilter(detection.filter);
  const index = new FormIndex(detection.index);
  const own = (await readOwnCorpus(OWN_TEXTS)).texts;
  const rights = own.filter(({ mentions }) => mentions.length > 0).map(({ text }) => text);
  const ordinary =
    pages === undefined
      ? own.filter(({ set }) => set === 'G').map(({ text }) => text)
      : await pageTexts(pages);
  const candidates = (texts: readonly string[]): number => {
    let count = 0;
    for (const text of texts)
      forEachCandidate(filter, text, () => {
        count++;
        return 0;
      });
    return count;
  };
  const matches = rights.reduce((sum, text) => sum + scan(filter, () => index, text).length, 0);
  const letters = ordinary.reduce((sum, text) => sum + text.length, 0);
  const perMatch = candidates(rights) / matches;
  const perKb = (candidates(ordinary) / letters) * 1000;
  return [
    {
      row: 3,
      what: 'Candidates per match in rights texts',
      goal: `≤ ${MOST_PER_MATCH}`,
      value: figure(perMatch),
      met: perMatch <= MOST_PER_MATCH,
      note: `own labelled texts, ${matches} matches`,
    },
    {
      row: 3,
      what: 'Candidates per KB of ordinary text',
      goal: `≤ ${MOST_PER_KB}`,
      value: figure(perKb),
      met: perKb <= MOST_PER_KB,
      note: `${pages === undefined ? 'own ordinary texts' : 'saved pages'}, ${Math.round(letters / 1000)} KB`,
    },
  ];
};
