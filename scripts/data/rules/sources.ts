import { placeOf } from '../entry-source.ts';
import type { Problem } from '../problem.ts';
import { forEachEntry, type Rule } from './rule.ts';

const MOST_ENTRIES = 5;
/** Parts of a path that say nothing beyond "the site": languages and names of front pages. */
const EMPTY_PART =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|home|homepage|ohchr_homepage|main|index|default|welcome)$/iu;

/** Whether an address is a site's front page, in whatever language. */
export function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  if (search.length > 1 || hash.length > 1) return false;
  const parts = pathname.split('/').filter((part) => part !== '');
  return parts.every((part) => EMPTY_PART.test(part.replace(/\.(?:html?|php|aspx?|jsp)$/iu, '')));
}

/** A source is the very page, not the site. */
export const frontPages = forEachEntry(({ sources }) =>
  sources
    .filter(({ url }) => isFrontPage(url))
    .map(({ url }) => `source ${url} is a site's front page; give the very page`),
);

/** The same page, however its address is written. */
function pageOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`.toLowerCase();
}

/** A page that serves more than five entries says why. */
export const sharedPages: Rule = ({ entries }) => {
  const users = new Map<string, Set<string>>();
  for (const { id, sources } of entries)
    for (const { url } of sources) users.set(pageOf(url), (users.get(pageOf(url)) ?? new Set()).add(id));
  return entries.flatMap((entry): Problem[] =>
    entry.sources
      .filter(({ url, shared }) => shared === undefined && (users.get(pageOf(url))?.size ?? 0) > MOST_ENTRIES)
      .map(({ url }) => ({
        where: placeOf(entry),
        what: `source ${url} serves ${users.get(pageOf(url))?.size} entries; more than ${MOST_ENTRIES} need a reason in "shared"`,
      })),
  );
};
