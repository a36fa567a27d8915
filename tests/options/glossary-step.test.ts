import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../src/glossary/glossary.ts';
import type { Draft } from '../../src/glossary/read-file.ts';
import { IDLE, type Step, type StepEvent, stepOn, withGlossary } from '../../src/options/glossary-step.ts';

const DRAFT: Draft = {
  name: 'Funds',
  terms: [{ term: 'Mashine Fund', also: [], definition: 'A fund.' }],
  problems: [],
};
const BROKEN: Draft = { ...DRAFT, problems: [{ row: 2, refusal: 'stop-word', text: 'the' }] };
const stepBehind = (...events: readonly StepEvent[]): Step => events.reduce(stepOn, IDLE);

describe('adding a glossary', () => {
  test('goes from the file by the preview to storage', () => {
    expect(stepBehind({ type: 'chosen' }).kind).toBe('reading');
    expect(stepBehind({ type: 'chosen' }, { type: 'read', result: DRAFT })).toEqual({
      kind: 'preview',
      draft: DRAFT,
    });
    expect(stepBehind({ type: 'chosen' }, { type: 'read', result: DRAFT }, { type: 'confirmed' }).kind).toBe(
      'storing',
    );
  });

  test('ends at rows that can’t be taken: nothing of the file can be confirmed then', () => {
    const refused = stepBehind({ type: 'chosen' }, { type: 'read', result: BROKEN }, { type: 'confirmed' });
    expect(refused).toEqual({ kind: 'refused', problems: BROKEN.problems });
  });

  test('that was cancelled is not brought back by what comes late', () => {
    expect(
      stepBehind(
        { type: 'chosen' },
        { type: 'cancelled' },
        { type: 'read-on', progress: { done: 1, of: 2 } },
        { type: 'read', result: DRAFT },
      ),
    ).toEqual(IDLE);
  });

  test('is never confirmed but from the preview, nor cut short while it is stored', () => {
    const event: fc.Arbitrary<StepEvent> = fc.constantFrom<StepEvent>(
      { type: 'chosen' },
      { type: 'cancelled' },
      { type: 'confirmed' },
      { type: 'read-on', progress: { done: 1, of: 2 } },
      { type: 'read', result: DRAFT },
      { type: 'read', result: BROKEN },
      { type: 'read', result: 'not-utf8' },
      { type: 'done', said: { kind: 'nothing' } },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let step: Step = IDLE;
        for (const one of events) {
          const next = stepOn(step, one);
          if (next.kind === 'storing' && step.kind !== 'storing')
            expect([step.kind, one.type]).toEqual(['preview', 'confirmed']);
          if (step.kind === 'storing' && next.kind !== 'storing') expect(one.type).toBe('done');
          step = next;
        }
      }),
    );
  });
});

test('a glossary takes the place of the one of its name', () => {
  const named = (id: string, name: string): Glossary => ({ id, name, terms: DRAFT.terms });
  const all = [named('a', 'Funds'), named('b', 'Places')];
  expect(withGlossary(all, named('c', 'Funds')).map(({ id }) => id)).toEqual(['c', 'b']);
  expect(withGlossary(all, named('c', 'People')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
