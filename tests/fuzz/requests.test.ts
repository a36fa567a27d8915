import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Request } from '../../src/platform/messages.ts';
import { readRequest } from '../../src/platform/read-request.ts';
import { FUZZ } from './budget.ts';

/** What holds of a request of each kind that was taken for one. The type names every kind, so that none is left out. */
const HOLDS: { readonly [Type in Request['type']]: (request: Extract<Request, { type: Type }>) => boolean } =
  {
    entry: ({ id }) => typeof id === 'string',
    'state-facts': ({ entry, states }) =>
      typeof entry === 'string' && states.every((state) => typeof state === 'string'),
    saved: ({ id, keep }) => typeof id === 'string' && ['boolean', 'undefined'].includes(typeof keep),
    'inject-tooltip': () => true,
    'inject-index': () => true,
    'terms-changed': () => true,
    'open-reference': ({ id }) => ['string', 'undefined'].includes(typeof id),
    dismiss: ({ surface, scope, dismissed, tab }) =>
      surface.length > 0 &&
      surface.length <= 300 &&
      typeof scope === 'string' &&
      typeof dismissed === 'boolean' &&
      ['number', 'undefined'].includes(typeof tab),
    dismissed: () => true,
    hide: ({ hidden }) => typeof hidden === 'boolean',
    'switch-site': ({ tab, on }) => typeof tab === 'number' && typeof on === 'boolean',
    'tab-host': () => true,
  };
const TYPES = Object.keys(HOLDS) as Request['type'][];
const FIELDS = ['id', 'entry', 'states', 'keep', 'surface', 'scope', 'dismissed', 'tab', 'hidden', 'on'];

const holds = (request: Request): boolean => (HOLDS[request.type] as (one: Request) => boolean)(request);

test('no message but a request is taken for one, and none throws', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.array(fc.string()),
    fc.constantFrom('page', 'site', 'always', 'x'.repeat(301)),
  );
  const near = fc.record(
    {
      type: fc.constantFrom(...TYPES, 'toString', '__proto__', 'constructor'),
      ...Object.fromEntries(FIELDS.map((field) => [field, value])),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), near),
      (message) => {
        const request = readRequest(message);
        if (request === undefined) return;
        expect(TYPES).toContain(request.type);
        expect(holds(request)).toBe(true);
      },
    ),
    FUZZ,
  );
});

test('a request is taken', () => {
  expect(readRequest({ type: 'entry', id: 'upr' })).toEqual({ type: 'entry', id: 'upr' });
});
