import { expect, test } from 'vitest';
import { cuesIn, cueText } from '../../src/detection/cues.ts';

test('finds whole words, phrases and regular plurals, whatever stands between', () => {
  const prepared = cueText('The Concluding\nObservations on human-rights treaties: sessions, État.');
  expect(
    cuesIn(prepared, ['concluding observation', 'human rights', 'session', 'etat', 'conclude', 'ties']),
  ).toEqual(['concluding observation', 'human rights', 'session', 'etat']);
});
