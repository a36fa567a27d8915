import type { Page } from 'puppeteer-core';
import { inPage } from '../../tests/browser/support/in-page.ts';
import { type Observed, observe } from '../../tests/pages/support/observe.ts';
import type { Pair } from '../../tests/pages/support/pair.ts';

/** What became of one page with the extension, beside the same page without. */
export interface PageReport {
  readonly name: string;
  readonly marks: number;
  /** From the end of parsing to the last mark. */
  readonly milliseconds: number;
  readonly differences: readonly Difference[];
  /** What is thrown or logged with the extension only. */
  readonly errors: readonly string[];
}

export interface Difference {
  readonly what: keyof Observed;
  readonly without: string;
  readonly withUs: string;
}

/** Marks that have not changed for this long are all there are. */
const QUIET_MS = 700;
/** Where there are none yet, the forms may still be on their way: the first mark is given longer. */
const FIRST_MS = 2500;
const LONGEST_MS = 20_000;
/** Characters that are shown of a difference, and of what stands before it. */
const SHOWN = 120;
const BEFORE = 40;

/** Waits until no more marks come. */
const marked = (
  page: Page,
): Promise<{ readonly marks: number; readonly milliseconds: number; readonly word: string }> =>
  inPage(
    page,
    async (quiet: number, patience: number, longest: number) => {
      const ranges = (): AbstractRange[] =>
        [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('quiet-') ? [...highlight] : []));
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const begin = performance.now();
      let count = -1;
      let changed = begin;
      while (
        performance.now() - changed < (count > 0 ? quiet : patience) &&
        performance.now() - begin < longest
      ) {
        const now = ranges().length;
        if (now !== count) {
          // What was there when we first looked came at some time before.
          changed = performance.now();
          count = now;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const first = ranges()[0]?.startContainer;
      const [range] = ranges();
      return {
        marks: Math.max(0, count),
        milliseconds: Math.max(0, changed - (navigation?.domInteractive ?? 0)),
        word:
          range !== undefined && first instanceof Text && range.endContainer === first
            ? first.data.slice(range.startOffset, range.endOffset)
            : '',
      };
    },
    QUIET_MS,
    FIRST_MS,
    LONGEST_MS,
  );

/** Opens a page with and without the extension and compares all that can be seen of it. */
export async function comparePage(pair: Pair, name: string, address: string): Promise<PageReport> {
  const { bare, ours } = await pair.open(address);
  const { marks, milliseconds, word } = await marked(ours.page);
  const wanted = word === '' ? 'the' : word;
  const [without, withUs] = await Promise.all([observe(bare.page, wanted), observe(ours.page, wanted)]);
  const usual = new Set(bare.complaints);
  return {
    name,
    marks,
    milliseconds,
    differences: (Object.keys(without) as (keyof Observed)[])
      .filter((what) => without[what] !== withUs[what])
      .map((what) => ({ what, ...excerpts(String(without[what]), String(withUs[what])) })),
    errors: ours.complaints.filter((complaint) => !usual.has(complaint)),
  };
}

function excerpts(without: string, withUs: string): Omit<Difference, 'what'> {
  let at = 0;
  while (at < without.length && without[at] === withUs[at]) at++;
  const from = Math.max(0, at - BEFORE);
  return { without: without.slice(from, from + SHOWN), withUs: withUs.slice(from, from + SHOWN) };
}
