import { beforeAll, describe, expect, test } from 'vitest';
import { loadPackagedData } from '../../scripts/data/cached-data.ts';
import { findAll } from '../../scripts/eval/find-all.ts';
import { readOwnCorpus } from '../../scripts/eval/own-texts.ts';
import { type Report, score } from '../../scripts/eval/score.ts';
import floor from './floor.json' with { type: 'json' };

let report: Report;
beforeAll(async () => {
  const corpus = await readOwnCorpus('tests/accuracy/texts');
  report = score(corpus, findAll(corpus, await loadPackagedData()));
});

/** The floor only rises: what is reached once must be kept. */
describe('detection on our own labelled texts', () => {
  test('there are as many as there were', () => {
    const { P, N, G } = report.sets;
    expect(P.texts + N.texts + G.texts).toBeGreaterThanOrEqual(floor.texts);
  });

  test('finds the mentions, from end to end, in their right sense', () => {
    const { P } = report.sets;
    expect(P.matched / P.labels, report.misses.join('\n')).toBeGreaterThanOrEqual(floor.recall);
    expect(P.exact / P.labels, report.spans.join('\n')).toBeGreaterThanOrEqual(floor.exact);
    expect(P.matched / (P.matched + P.boundary), report.false.join('\n')).toBeGreaterThanOrEqual(
      floor.precision,
    );
    expect(P.rightSense / P.matched, report.wrongSenses.join('\n')).toBeGreaterThanOrEqual(floor.sense);
  });

  test('finds nothing where the same letters mean something else, and nothing in ordinary texts', () => {
    expect(report.false.slice(0, 20), report.false.join('\n')).toHaveLength(floor.falseHits);
  });
});
