import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { cardIn, until, waitForCard } from '../../tests/browser/support/card.ts';
import { launch } from '../../tests/browser/support/launch.ts';
import { hover, marksIn } from '../../tests/browser/support/marks.ts';
import { PageServer } from '../../tests/browser/support/server.ts';
import { openPopup, type Surface } from '../../tests/browser/support/surface.ts';

const FOLDER = 'docs/store/pictures';
/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** From the right and upper edge of the window to the popup, as the browser hangs it under its button. */
const POPUP_EDGE = 16;

const file = (name: string): `${string}.png` => `${FOLDER}/${name}.png`;

/** Rests the pointer on a word in the middle of the window and waits for its card. */
async function openCard(page: Page, address: string, word: string, says: string): Promise<void> {
  await page.goto(address);
  await until(async () => (await marksIn(page)).length > 5, 'the underlined terms');
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.textContent?.includes(wanted)) {
        walker.currentNode.parentElement?.scrollIntoView({ block: 'center' });
        return;
      }
  }, word);
  await hover(page, word);
  await waitForCard(page, says);
  // The card is drawn once more when its State block has come.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** A picture of the popup over a picture of the page that it belongs to: browsers picture the two apart. */
async function compose(page: Page, behind: Uint8Array, front: Uint8Array, name: string): Promise<void> {
  const url = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  await page.setContent(`<style>body { margin: 0; overflow: hidden } #popup { position: fixed; top: ${POPUP_EDGE}px;
    right: ${POPUP_EDGE}px; border-radius: 8px; box-shadow: 0 6px 28px rgb(0 0 0 / .35) }</style>
    <img src="${url(behind)}" width="${SIZE.width}"><img id="popup" src="${url(front)}">`);
  await page.screenshot({ path: file(name) });
}

/** What a surface looks like now. */
async function pictureOf(surface: Surface, name: string): Promise<Uint8Array> {
  const shot = `out/popup-${name}.png`;
  await surface.screenshot(shot);
  return readFile(shot);
}

/** Turns the wheel over the open card, so far that the State block stands in its middle. */
async function scrollCard(page: Page): Promise<void> {
  const card = await cardIn(page);
  if (card === undefined) throw new Error('There is no card.');
  await page.mouse.move(card.box.left + 60, card.box.top + 150, { steps: 6 });
  await page.mouse.wheel({ deltaY: 150 });
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** Waits until an expression holds in one of the extension's pages. */
const holds = (surface: Surface, expression: string): Promise<unknown> =>
  until(() => surface.evaluate<boolean>(expression), expression);

/** Writes the five pictures of the listing, taken in Chromium on the demonstration page. */
export async function pictureForStores(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await mkdir('out', { recursive: true });
  const server = await PageServer.start();
  const address = server.add(await readFile('scripts/start/demo.html', 'utf8'));
  const launched = await launch('chrome');
  const page = await launched.driver.newPage();
  await page.setViewport(SIZE);

  await openCard(page, address, 'Venice', 'Venice Commission');
  await page.screenshot({ path: file('1-card') });
  await openCard(page, address, 'Paris Principles', 'Paris Principles');
  await scrollCard(page);
  await page.screenshot({ path: file('2-state') });

  await page.goto(address);
  await until(async () => (await marksIn(page)).length > 5, 'the underlined terms');
  await page.bringToFront();
  const behind = await page.screenshot();
  const popup = await openPopup(launched);
  await holds(popup, `document.querySelectorAll('[role="option"]').length > 5`);
  const list = await pictureOf(popup, 'list');
  await popup.type('who watches over the treaty on torture');
  await holds(popup, `document.body.innerText.includes('Results')`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const search = await pictureOf(popup, 'search');
  await popup.close();
  await compose(page, behind, list, '3-terms-of-the-page');
  await compose(page, behind, search, '4-search');

  const reference = await launched.driver.newPage();
  await reference.setViewport(SIZE);
  await reference.goto(`${launched.base}/reference-page.html#/entry/iccpr`);
  await reference.waitForSelector('svg path');
  await reference.evaluate(`document.querySelector('svg:has(path)').scrollIntoView({ block: 'center' })`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await reference.screenshot({ path: file('5-reference') });

  await launched.driver.close();
  server.stop();
  console.log(`The pictures of the listing are in ${FOLDER}.`);
}
