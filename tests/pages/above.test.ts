import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type CardView, cardIn, until, waitForCard, waitForNoCard } from '../browser/support/card.ts';
import { hover, placeOf, waitForMarks } from '../browser/support/marks.ts';
import { BROWSER, useSession } from '../browser/support/session.ts';

const session = useSession();

/** Whether the middle of the card is what the pointer would meet there. */
const isOnTop = (page: Page, { box, host }: CardView): Promise<boolean> =>
  page.evaluate(
    (x, y, name) => document.elementFromPoint(x, y)?.localName === name,
    box.left + box.width / 2,
    box.top + box.height / 2,
    host,
  );

const COVER =
  'position:fixed;inset:0;width:100%;height:100%;margin:0;padding:60px;border:0;z-index:2147483647';

test.each<[name: string, body: string, begin: string]>([
  ['the highest z-index', `<div style="${COVER};background:#eee"><p>OHCHR</p></div>`, ''],
  [
    'a popover',
    `<div popover id="x" style="${COVER}"><p>OHCHR</p></div>`,
    `document.querySelector('#x').showPopover()`,
  ],
  [
    'a modal dialog',
    `<dialog id="x" style="${COVER}"><p>OHCHR</p></dialog>`,
    `document.querySelector('#x').showModal()`,
  ],
  [
    'a modal dialog in a modal dialog, with a popover',
    `<dialog id="x"><dialog id="y"><div popover id="z" style="${COVER}"><p>OHCHR</p></div></dialog></dialog>`,
    `for (const id of ['x', 'y']) document.getElementById(id).showModal(); document.querySelector('#z').showPopover()`,
  ],
  [
    'hostile styles for everything',
    `<style>*, *::backdrop { opacity: .01 !important; visibility: hidden !important; pointer-events: none !important; transform: scale(.1) !important; clip-path: circle(0) !important; filter: blur(9px) !important; zoom: .3 !important } html, body, p { all: revert !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important; transform: none !important; clip-path: none !important; filter: none !important; zoom: 1 !important }</style><p>OHCHR</p>`,
    '',
  ],
])('the card is above %s', async (_, body, begin) => {
  const page = await session().open(body);
  await page.evaluate(begin);
  await waitForMarks(page, ['OHCHR']);
  await hover(page, 'OHCHR');
  const card = await waitForCard(page, 'High Commissioner');
  expect(await isOnTop(page, card)).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.evaluate('document.querySelectorAll("dialog[open]").length')).toBe(
    (body.match(/<dialog/g) ?? []).length,
  );
});

test('the card is above an element that fills the screen, and moves out when that ends', async () => {
  const page = await session().open(
    '<div id="x" style="background:#fff"><p>OHCHR</p><button onclick="this.parentNode.requestFullscreen()">fill</button></div>',
  );
  await page.click('button');
  await until(
    () => page.evaluate('document.fullscreenElement !== null') as Promise<boolean>,
    'the full screen',
  );
  await waitForMarks(page, ['OHCHR']);
  await hover(page, 'OHCHR');
  const card = await waitForCard(page, 'High Commissioner');
  expect(card.parent).toBe('div');
  expect(await isOnTop(page, card)).toBe(true);
  await page.evaluate('document.exitFullscreen()');
  await until(async () => ((await cardIn(page))?.parent ?? 'html') === 'html', 'the card outside');
});

test.each([
  ['zoomed in', 'html { zoom: 2.5 }'],
  ['zoomed out', 'html { zoom: 0.4 } p { font-size: 40px }'],
  ['transformed', 'p { transform: rotate(8deg) scale(1.5) translate(60px, 40px) }'],
  ['written from right to left', 'html { direction: rtl }'],
  ['written from top to bottom', 'p { writing-mode: vertical-rl }'],
])('a page that is %s: the pointer finds the mention, and the card is inside the window', async (_, css) => {
  const page = await session().open(`<style>${css}</style><p>A report of the OHCHR</p>`);
  await waitForMarks(page, ['OHCHR']);
  await hover(page, 'OHCHR');
  const { box } = await waitForCard(page, 'High Commissioner');
  const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number];
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.left + box.width).toBeLessThanOrEqual(width);
  expect(box.top + box.height).toBeLessThanOrEqual(height);
});

test('a storm of the mouse opens nothing while it lasts, and the card comes when it rests', async () => {
  const page = await session().open(`<p>${'word OHCHR and '.repeat(300)}</p>`);
  await waitForMarks(page, ['OHCHR']);
  const { x, y } = await placeOf(page, 'OHCHR');
  for (let round = 0; round < 120; round++)
    await page.mouse.move(x + (round % 2) * 300, y + (round % 7) * 20);
  expect(await cardIn(page)).toBeUndefined();
  await page.mouse.move(x, y);
  await waitForCard(page, 'High Commissioner');
});

// Firefox emulates no forced colours over this protocol.
if (BROWSER === 'chrome') {
  test('in forced colours a mention is underlined, not painted over', async () => {
    const page = await session().open('<p style="font-size:60px">OHCHR</p>');
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await waitForMarks(page, ['OHCHR']);
    const style = await page.evaluate(() => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(
        document.querySelector('p') as Element,
        '::highlight(quiet-dotted)',
      );
      return [textDecorationLine, backgroundColor];
    });
    expect(style).toEqual(['underline', expect.stringMatching(/^rgba\(.*, 0\)$/)]);
  });
}
