import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inPage } from '../browser/support/in-page.ts';
import { marksIn, waitForMarkSet } from '../browser/support/marks.ts';
import { useSession } from '../browser/support/session.ts';

const session = useSession();
const WAVES = 6;
const EDITS = 15;
/** Marks that have not changed for this long are all there are. */
const QUIET_MS = 500;

/** Changes a document at random, in all the ways in which scripts change documents. The same seed, the same changes. */
const edit = (page: Page, seed: number, count: number): Promise<void> =>
  inPage(
    page,
    (start: number, times: number) => {
      let state = start;
      const random = (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
      const WORDS = [
        'OHCHR',
        'the ICCPR',
        'Universal',
        'Periodic',
        'Review',
        ' ',
        'Paris',
        'Principles',
        'x',
        'Human Rights Council',
      ];
      const root = document.querySelector('main') as Element;
      const nodes = (): ChildNode[] => {
        const all: ChildNode[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) all.push(walker.currentNode as ChildNode);
        return all;
      };
      const element = (): Element => {
        const made = document.createElement(one(['div', 'section', 'span', 'b', 'i', 'h2', 'code', 'sup']));
        for (let left = random(3); left >= 0; left--) made.append(`${one(WORDS)} `);
        return made;
      };
      for (let left = times; left > 0; left--) {
        const all = nodes();
        const at = all.length === 0 ? undefined : one(all);
        const into = [root, ...all.filter((node) => node instanceof Element)][random(3)] ?? root;
        const acts: readonly (() => void)[] = [
          () => (into as Element).append(random(2) === 0 ? element() : `${one(WORDS)} `),
          () => (into as Element).prepend(element()),
          () => at?.before(random(2) === 0 ? element() : one(WORDS)),
          () => at?.remove(),
          () => {
            if (at instanceof Text) at.data = `${one(WORDS)} ${one(WORDS)} `;
          },
          () => {
            if (at instanceof Text && at.length > 3) at.splitText(1 + random(at.length - 2));
          },
          () => root.normalize(),
          () => {
            if (at instanceof Element && !at.contains(into)) into.append(at);
          },
          () => at?.replaceWith(...at.childNodes),
          () => {
            if (at instanceof Element) at.innerHTML = `${one(WORDS)} <b>${one(WORDS)}</b> ${one(WORDS)}`;
          },
          () => {
            if (at instanceof HTMLElement) at.hidden = !at.hidden;
          },
        ];
        one(acts)();
      }
    },
    seed,
    count,
  );

/** The marked texts, in alphabetical order, when no more come and go. */
async function settledMarks(page: Page): Promise<readonly string[]> {
  let last = '';
  for (let since = Date.now(); Date.now() - since < QUIET_MS; ) {
    const now = (await marksIn(page)).sort().join('\n');
    if (now !== last) since = Date.now();
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return last === '' ? [] : last.split('\n');
}

test.each([1, 2, 3])(
  'after random changes the marks are those of the same document read anew (%i)',
  async (seed) => {
    const { open } = session();
    const page = await open(
      '<main><p>The <b>Universal</b> Periodic Review</p><div>OHCHR <i>and</i> ICCPR</div><h2>Two</h2><p>Paris Principles</p></main>',
    );
    for (let wave = 0; wave < WAVES; wave++) {
      await edit(page, seed * 1000 + wave, EDITS);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const marks = await settledMarks(page);
    const markup = await page.evaluate('document.querySelector("main").outerHTML');
    const fresh = await open(markup as string);
    // A page that was just opened waits for the forms; nothing but time tells that no more marks come.
    await waitForMarkSet(fresh, marks);
    expect(await settledMarks(fresh), markup as string).toEqual(marks);
  },
);
