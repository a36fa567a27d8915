import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequest } from '../../src/platform/read-request.ts';
import { FUZZ } from './budget.ts';

const TYPES = [
  'entry',
  'state-facts',
  'inject-tooltip',
  'inject-index',
  'terms-changed',
  'open-reference',
  'tab-host',
];

test('no message but a request is taken for one, and none throws', () => {
  const near = fc.record(
    {
      type: fc.constantFrom(...TYPES, 'toString', '__proto__'),
      id: fc.anything(),
      entry: fc.anything(),
      states: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (message) => {
      const request = readRequest(message);
      if (request === undefined) return;
      expect(TYPES).toContain(request.type);
      if (request.type === 'entry') expect(typeof request.id).toBe('string');
      if (request.type === 'state-facts')
        expect(request.states.every((state) => typeof state === 'string')).toBe(true);
      if (request.type === 'open-reference') expect(['string', 'undefined']).toContain(typeof request.id);
    }),
    FUZZ,
  );
});

test('a request is taken', () => {
  expect(readRequest({ type: 'entry', id: 'upr' })).toEqual({ type: 'entry', id: 'upr' });
});
