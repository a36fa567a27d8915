import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/reference-page/route.ts';

test.each<Route>([
  { kind: 'entry', id: 'iccpr' },
  { kind: 'family', family: 'un-treaties' },
  { kind: 'of-kind', of: 'treaty-body' },
  { kind: 'region', region: 'europe' },
  { kind: 'region', region: 'world' },
  { kind: 'search', query: 'who monitors a/b?' },
  { kind: 'timeline' },
  { kind: 'acronyms' },
  { kind: 'states' },
  { kind: 'state', code: 'KAZ' },
  { kind: 'all' },
])('an address leads back to where it came from: $kind', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test.each(['#/entry/', '#/family/none', '#/kind/none', '#/region/mars', '#/%E0%A4%A', 'x'])(
  'what is no address means all terms: %s',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'all' });
  },
);
