import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { clickInCard, until, waitForCard, waitForNoCard } from '../../tests/browser/support/card.ts';
import { type Launched, launch } from '../../tests/browser/support/launch.ts';
import { hover, marksIn } from '../../tests/browser/support/marks.ts';
import { PageServer } from '../../tests/browser/support/server.ts';
import { openPopup, openSurface, type Surface } from '../../tests/browser/support/surface.ts';
import { buildExtensions } from '../build/build.ts';
import { BROWSERS, type Browser } from '../build/manifests.ts';
import { pictureGlossaries, pictureManaged } from './glossaries.ts';
import { pictureForStores } from './store-pictures.ts';

const FOLDER = 'out/screenshots';
const HOVERED = 'Paris Principles';
/** Words that a reader took out of what is marked. */
const SOME_WORDS = JSON.stringify({
  dismissed: { version: 1, value: { always: ['charter'], sites: { 'example.org': ['CRC'] } } },
});

/** The card over the demo page: in both themes, narrow, right to left, in forced colours. */
async function pictureCards(page: Page, address: string, browser: Browser): Promise<void> {
  const shots: readonly (readonly [name: string, prepare: () => Promise<unknown>])[] = [
    ['light', () => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])],
    ['dark', () => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])],
    ['narrow', () => page.setViewport({ width: 320, height: 640 })],
    ['rtl', () => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))],
  ];
  for (const [name, prepare] of shots) {
    await page.setViewport({ width: 1000, height: 760 });
    await page.goto(address);
    try {
      await prepare();
    } catch {
      // Firefox emulates no media features over this protocol: light is all it shows here.
      if (name === 'dark') continue;
    }
    await until(async () => (await marksIn(page)).length > 5, 'the underlined terms');
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.textContent?.includes(words)) {
          walker.currentNode.parentElement?.scrollIntoView({ block: 'center' });
          break;
        }
    }, HOVERED);
    await hover(page, HOVERED);
    await waitForCard(page, HOVERED);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.screenshot({ path: `${FOLDER}/${browser}-card-${name}.png` });
    await clickInCard(page, await waitForCard(page, HOVERED), 'Not this');
    await waitForCard(page, 'Don’t mark');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.screenshot({ path: `${FOLDER}/${browser}-card-not-this-${name}.png` });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
}

async function shown(surface: Surface, selector: string): Promise<void> {
  await until(() => surface.evaluate<boolean>(`document.querySelector('${selector}') !== null`), selector);
}

async function pictureSurfaces(launched: Launched, page: Page, browser: Browser): Promise<void> {
  const file = (name: string): string => `${FOLDER}/${browser}-${name}.png`;
  await page.bringToFront();
  const popup = await openPopup(launched);
  await shown(popup, '[role="option"]');
  await popup.screenshot(file('popup-list'));
  await popup.type('treaty on child soldiers');
  await until(
    async () => (await popup.evaluate<string>(`document.body.innerText`)).includes('Results'),
    'results',
  );
  await popup.screenshot(file('popup-search'));
  await popup.press('Enter');
  await shown(popup, 'article.entry');
  await popup.screenshot(file('popup-entry'));
  await popup.evaluate(`document.querySelector('.keep').click()`);
  await popup.evaluate(`document.querySelector('.saved-switch').click()`);
  await shown(popup, '.saved textarea');
  await popup.evaluate(`document.querySelector('.saved textarea').focus()`);
  await popup.type('for chapter 2');
  await popup.screenshot(file('popup-saved'));
  await popup.close();
  const pasted = await openSurface(launched, 'popup.html');
  await shown(pasted, '.paste textarea');
  await pasted.screenshot(file('popup-paste'));
  await pasted.close();
  for (const [name, address] of [
    ['reference', 'reference-page.html'],
    ['entry', 'reference-page.html#/entry/cat'],
    ['state', 'reference-page.html#/state/KAZ'],
    ['treaty', 'reference-page.html#/entry/iccpr'],
    ['relations', 'reference-page.html#/entry/human-rights-council'],
    ['acronyms', 'reference-page.html#/acronyms'],
    ['timeline', 'reference-page.html#/timeline'],
    ['options', 'options.html'],
    ['options-end', 'options.html'],
    ['first-run', 'first-run.html'],
  ] as const) {
    for (const theme of ['light', 'dark']) {
      const surface = await openSurface(launched, address);
      await shown(surface, 'button');
      await surface.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      if (name === 'options-end') {
        await surface.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${SOME_WORDS})`);
        await until(
          () => surface.evaluate<boolean>(`document.body.innerText.includes('example.org')`),
          'words',
        );
        await surface.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      }
      await surface.screenshot(file(`${name}-${theme}`));
      await surface.close();
    }
  }
}

/** Pages right to left, in forced colours and on a narrow screen, where the browser lets these be emulated. */
async function pictureModes({ driver, base }: Launched): Promise<void> {
  if (base.startsWith('moz-extension')) return;
  for (const [name, address] of [
    ['relations', 'reference-page.html#/entry/human-rights-council'],
    ['acronyms', 'reference-page.html#/acronyms'],
    ['timeline', 'reference-page.html#/timeline'],
    ['popup', 'popup.html'],
    ['options', 'options.html'],
    ['first-run', 'first-run.html'],
  ] as const) {
    const tab = await driver.newPage();
    await tab.goto(`${base}/${address}`);
    await tab.waitForSelector('button');
    const take = (mode: string): Promise<unknown> =>
      tab.screenshot({ path: `${FOLDER}/chrome-${name}-${mode}.png` });
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await take('forced');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await tab.setViewport({ width: 320, height: 640 });
    await take('narrow');
    await tab.setViewport({ width: 1280, height: 800 });
    // The direction is read when a page is drawn: it is set, and then the address changed to and fro.
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const there = location.hash;
      location.hash = '#/states';
      setTimeout(() => {
        location.hash = there;
      }, 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await take('rtl');
    await tab.close();
  }
}

/** Pictures every surface, in one browser or in both. */
async function pictureAll(only: string | undefined): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await PageServer.start();
  const address = server.add(await readFile('scripts/start/demo.html', 'utf8'));
  for (const browser of BROWSERS.filter((one) => only === undefined || one === only)) {
    const launched = await launch(browser);
    const page = await launched.driver.newPage();
    await pictureCards(page, address, browser);
    await pictureSurfaces(launched, page, browser);
    await pictureGlossaries(
      launched,
      page,
      (body) => server.add(body),
      (name) => `${FOLDER}/${browser}-${name}.png`,
    );
    await pictureModes(launched);
    await launched.driver.close();
    await pictureManaged(browser, (name) => `${FOLDER}/${browser}-${name}.png`);
  }
  server.stop();
  console.log(`Pictures of every surface are in ${FOLDER}.`);
}

await buildExtensions();
if (process.argv.includes('--store')) await pictureForStores();
else await pictureAll(process.argv[2]);
