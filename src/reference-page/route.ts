import { FAMILIES, type Family, KINDS, type Kind } from '../reference/entry.ts';
import { REGIONS, type Region } from '../reference/region.ts';

/** Where the reference can be browsed by region; `world` is what belongs to none. */
export const PLACES = [...REGIONS, 'world'] as const;
export type Place = Region | 'world';

/**
 * What the address names: `#/entry/<id>`, `#/family/<family>`, `#/kind/<kind>`, `#/region/<region>`,
 * `#/search/<query>`, `#/timeline`, `#/acronyms`, `#/states`, `#/state/<code>`, or all terms.
 */
export type Route =
  | { readonly kind: 'all' }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'of-kind'; readonly of: Kind }
  | { readonly kind: 'region'; readonly region: Place }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'acronyms' }
  | { readonly kind: 'states' }
  | { readonly kind: 'state'; readonly code: string }
  | { readonly kind: 'search'; readonly query: string };

const isFamily = (text: string): text is Family => (FAMILIES as readonly string[]).includes(text);
const isPlace = (text: string): text is Place => (PLACES as readonly string[]).includes(text);
const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the part of an address behind `#`. Whatever can't be read means all terms. */
export function parseRoute(hash: string): Route {
  const [, kind = '', ...rest] = hash.replace(/^#/, '').split('/');
  const value = decoded(rest.join('/'));
  if (kind === 'entry' && value !== '') return { kind, id: value };
  if (kind === 'family' && isFamily(value)) return { kind, family: value };
  if (kind === 'kind' && isKind(value)) return { kind: 'of-kind', of: value };
  if (kind === 'region' && isPlace(value)) return { kind, region: value };
  if (kind === 'states' || kind === 'timeline' || kind === 'acronyms') return { kind };
  if (kind === 'state' && /^[A-Za-z]{2,3}$/.test(value)) return { kind, code: value.toUpperCase() };
  if (kind === 'search' && value !== '') return { kind, query: value };
  return { kind: 'all' };
}

/** The address of a route, from `#` on. */
export function hrefOf(route: Route): string {
  if (route.kind === 'entry') return `#/entry/${encodeURIComponent(route.id)}`;
  if (route.kind === 'family') return `#/family/${route.family}`;
  if (route.kind === 'of-kind') return `#/kind/${route.of}`;
  if (route.kind === 'region') return `#/region/${route.region}`;
  if (route.kind === 'states' || route.kind === 'timeline' || route.kind === 'acronyms')
    return `#/${route.kind}`;
  if (route.kind === 'state') return `#/state/${route.code}`;
  return route.kind === 'search' ? `#/search/${encodeURIComponent(route.query)}` : '#/';
}
