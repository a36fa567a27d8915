/*
 * A site is named by its host ("www.example.org"), or by "*." and a host: that host and all below it. Ports and paths
 * are no part of it.
 */

/** Begins a pattern that stands for a host and all below it. */
const ALL_BELOW = '*.';
/** The longest name that a host can have, and what may stand before it. */
export const LONGEST_PATTERN = 255;

/** Whether a text is a pattern as it is stored. */
export const isSitePattern = (text: string): boolean =>
  /^(?:\*\.)?(?:[^\s/:*?#@[\]]+|\[[\da-f:.]+\])$/.test(text);

/** Whether a pattern stands for a host. */
export function matchesSite(pattern: string, host: string): boolean {
  if (!pattern.startsWith(ALL_BELOW)) return pattern === host;
  return host === pattern.slice(ALL_BELOW.length) || host.endsWith(pattern.slice(1));
}
