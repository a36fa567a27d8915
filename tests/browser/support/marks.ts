import type { Frame, Page } from 'puppeteer-core';
import { until } from './card.ts';

/** Names of the lines under terms of the reference, and under those of the reader's own. */
const OURS = ['quiet-dotted', 'quiet-solid'];
const OWN = ['quiet-own'];

/** The texts that are underlined in a page, in the order in which they were registered. */
export function marksIn(page: Page | Frame, names: readonly string[] = OURS): Promise<string[]> {
  return page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!wanted.includes(name)) continue;
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        texts.push(live.toString().replace(/\s+/g, ' '));
      }
    }
    return texts;
  }, names);
}

/** Waits until exactly these texts are underlined. */
export const waitForMarks = (
  page: Page | Frame,
  expected: readonly string[],
  names: readonly string[] = OURS,
): Promise<true> => {
  let last: string[] = [];
  return until(
    async () => {
      last = await marksIn(page, names);
      return JSON.stringify(last) === JSON.stringify(expected);
    },
    `the marks ${JSON.stringify(expected)}`,
  ).catch((error: Error) => {
    throw new Error(`${error.message} There were ${JSON.stringify(last)}.`);
  });
};

/** Waits until exactly these texts are underlined as the reader's own terms. */
export const waitForOwnMarks = (page: Page | Frame, expected: readonly string[]): Promise<true> =>
  waitForMarks(page, expected, OWN);

/** Waits until exactly these texts are underlined, in whatever order. */
export async function waitForMarkSet(page: Page | Frame, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort().join('\n');
  let last: string[] = [];
  await until(
    async () => {
      last = (await marksIn(page)).sort();
      return last.join('\n') === wanted;
    },
    `the marks ${JSON.stringify(expected)}`,
  ).catch((error: Error) => {
    throw new Error(`${error.message} There were ${JSON.stringify(last)}.`);
  });
}

/** The middle of a text's first box, in the viewport of its own document. */
export function placeOf(page: Page | Frame, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, index) => {
      const roots: Node[] = [document];
      let seen = 0;
      for (const root of roots) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node instanceof Element && node.shadowRoot !== null) roots.push(node.shadowRoot);
          if (!(node instanceof Text)) continue;
          for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const [box] = range.getClientRects();
            if (box === undefined || seen++ < index) continue;
            return { x: box.left + Math.min(box.width / 2, 20), y: box.top + box.height / 2 };
          }
        }
      }
      throw new Error(`No text "${wanted}" with a box.`);
    },
    text,
    nth,
  );
}

/** Rests the pointer on a text of the page, coming from elsewhere as a hand does. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.move(x > 100 ? x - 60 : x + 60, y > 100 ? y - 40 : y + 40);
  await page.mouse.move(x, y, { steps: 3 });
}
