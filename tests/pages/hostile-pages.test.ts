import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { useSession } from '../browser/support/session.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

const session = useSession();
/** Reading the longest of these pages in slices takes seconds on a busy machine. */
const PATIENCE_MS = 12_000;
/** Pages without marks are given this long to show that none come. */
const QUIET_MS = 900;

/** The marked texts, read without anything that these pages clobber. */
const marksIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name === 'quiet-dotted' || name === 'quiet-solid'
        ? [...highlight].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          )
        : [],
    ),
  );

describe.each(HOSTILE_PAGES)('$name', ({ body, headers, marks, comes = [], moves }) => {
  test('has the right marks, no errors, and the page answers', async () => {
    const { server, driver } = session();
    const page = await driver.newPage();
    try {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(server.add(body, headers));
      const end = Date.now() + (marks.length === 0 ? QUIET_MS : PATIENCE_MS);
      const wanted = marks.join();
      let found: string;
      do {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = (await marksIn(page).catch((error: Error) => [error.message]))
          .filter((text) => !comes.includes(text))
          .sort()
          .join();
      } while (Date.now() < end && (marks.length === 0 || found !== wanted));
      expect(found.slice(0, 300)).toBe(wanted.slice(0, 300));
      expect(found.length).toBe(wanted.length);
      expect(errors).toEqual([]);
      if (moves !== true) {
        expect(
          await page
            .evaluate('document.querySelectorAll("reading-note, [data-quiet]").length')
            .catch(() => 0),
        ).toBe(0);
      }
    } finally {
      await page.close();
    }
  });
});
