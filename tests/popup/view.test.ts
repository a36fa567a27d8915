import { describe, expect, test } from 'vitest';
import { entryIn, LIST, SAVED, stepBack, withEntry } from '../../src/popup/view.ts';

describe('the way through the popup', () => {
  test('leads back through the entries to the list', () => {
    const deep = withEntry(withEntry(LIST, 'iccpr'), 'hrc');
    expect(entryIn(deep)).toBe('hrc');
    const once = stepBack(deep);
    expect(entryIn(once)).toBe('iccpr');
    expect(stepBack(once)).toEqual(LIST);
  });

  test('leads back to what is saved when it began there', () => {
    const deep = withEntry(withEntry(SAVED, 'iccpr'), 'hrc');
    expect(stepBack(stepBack(deep))).toEqual(SAVED);
    expect(stepBack(SAVED)).toEqual(LIST);
  });

  test('forgets the State of which the first entry was opened', () => {
    const ofState = { kind: 'entry', path: ['iccpr'], state: 'KAZ' } as const;
    expect(stepBack(withEntry(ofState, 'hrc'))).toEqual({ kind: 'entry', path: ['iccpr'] });
  });
});
