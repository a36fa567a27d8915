import { isSitePattern } from '../platform/site-pattern.ts';

export const SITE_PROBLEMS = ['not-a-site', 'star', 'listed'] as const;
/** Why what was typed can't be put on a list of sites. */
export type SiteProblem = (typeof SITE_PROBLEMS)[number];

export type ReadSite = { readonly pattern: string } | { readonly problem: SiteProblem };

const ALL_BELOW = '*.';

/**
 * Reads what a reader types to name a site: a host, a whole address, or "*." and a host for all below it.
 * @param listed Patterns that are on the list.
 * @returns The pattern in the browser's own spelling of hosts, or why it is none.
 */
export function readSite(typed: string, listed: readonly string[]): ReadSite {
  const text = typed.trim();
  const isForAll = text.startsWith(ALL_BELOW);
  const rest = isForAll ? text.slice(ALL_BELOW.length) : text;
  if (rest.includes('*')) return { problem: 'star' };
  const address = /^[a-z]+:\/\//i.test(rest) ? rest : `http://${rest}`;
  if (/\s/u.test(rest) || !URL.canParse(address)) return { problem: 'not-a-site' };
  const { protocol, hostname } = new URL(address);
  const pattern = isForAll ? ALL_BELOW + hostname : hostname;
  if (!/^https?:$/.test(protocol) || !isSitePattern(pattern)) return { problem: 'not-a-site' };
  return listed.includes(pattern) ? { problem: 'listed' } : { pattern };
}
