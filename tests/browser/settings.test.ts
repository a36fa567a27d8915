import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { cardIn, until, waitForCard, waitForNoCard } from './support/card.ts';
import { hover, placeOf, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let options: Surface;
let page: Page;

const PAGE = '<p style="margin:200px">The OHCHR reads the ICCPR.</p>';
/** Longer than the longest way from a rest to a card. */
const LONG_ENOUGH_MS = 1400;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  page = await session().open(PAGE);
  await waitForMarks(page, ['OHCHR', 'ICCPR']);
  options = await openSurface(session(), 'options.html');
  await until(() => options.evaluate<boolean>(`document.querySelector('input') !== null`), 'the options');
});
afterEach(async () => {
  await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  await options.close();
});

/** Presses the box or button with this value, and goes back to the page. */
async function choose(value: string, name?: string): Promise<void> {
  const field = name === undefined ? '' : `[name="${name}"]`;
  await options.evaluate(`document.querySelector('input[value="${value}"]${field}').click()`);
  await page.bringToFront();
}

async function addSite(typed: string): Promise<void> {
  await options.evaluate(`(() => {
    const input = document.querySelector('.site-list input');
    input.value = ${JSON.stringify(typed)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await options.evaluate(`document.querySelector('.site-list [type=submit]').click()`);
}

const words = (surface: Surface): Promise<string> => surface.evaluate<string>('document.body.innerText');

async function tap(text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.touchscreen.tap(x, y);
}

describe('an option takes effect at once on a page that is open:', () => {
  test('families', async () => {
    await choose('un-system');
    await waitForMarks(page, ['ICCPR']);
    await choose('un-treaties');
    await waitForMarks(page, []);
    await choose('un-system');
    await waitForMarks(page, ['OHCHR']);
  });

  test('a key that must be held', async () => {
    await choose('shift', 'openWith');
    await hover(page, 'OHCHR');
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeUndefined();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'High Commissioner');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await choose('rest', 'openWith');
    await hover(page, 'ICCPR');
    await waitForCard(page, 'International Covenant');
  });

  test('taps', async () => {
    await page.bringToFront();
    await tap('ICCPR');
    const card = await waitForCard(page, 'International Covenant');
    expect(card.focused).toBeNull();
    await tap('reads the');
    await waitForNoCard(page);
    await options.evaluate(`[...document.querySelectorAll('label')]
      .find((one) => one.innerText.includes('tap')).querySelector('input').click()`);
    await page.bringToFront();
    await tap('ICCPR');
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeUndefined();
  });

  test('the size of text', async () => {
    const widthOfWords = async (): Promise<number> => {
      await page.bringToFront();
      await hover(page, 'ICCPR');
      const { controls } = await waitForCard(page, 'International Covenant');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      return controls.find(({ name }) => name === 'Open full entry')?.box.width ?? 0;
    };
    const before = await widthOfWords();
    await choose('130', 'textSize');
    expect(await widthOfWords()).toBeGreaterThan(before * 1.2);
    expect(await options.evaluate<string>('getComputedStyle(document.body).fontSize')).toBe('18.2px');
  });

  test('languages, on an entry that is open', async () => {
    const entry = await openSurface(session(), 'reference-page.html#/entry/iccpr');
    const languages = (): Promise<string[]> =>
      entry.evaluate<string[]>(`[...document.querySelectorAll('aside li[lang]')].map((one) => one.lang)`);
    await until(async () => (await languages()).includes('fr'), 'the French name');
    await options.evaluate(`document.querySelector('input[value="fr"]').click()`);
    await until(async () => !(await languages()).includes('fr'), 'no French name');
    expect(await languages()).toContain('ru');
    await entry.close();
  });

  test('only on sites that are named, and what can’t be a site is said', async () => {
    await choose('only-on', 'sites');
    await waitForMarks(page, []);
    await addSite('*.*.example');
    await until(
      async () => (await words(options)).includes('A star stands only at the start'),
      'the problem',
    );
    expect((await runAxe(options.evaluate)).violations).toEqual([]);
    await addSite('http://127.0.0.1:80/page');
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    expect(await words(options)).toContain('127.0.0.1');
    await options.evaluate(`document.querySelector('.site-list li button').click()`);
    await waitForMarks(page, []);
  });
});

test('the popup says that a pattern keeps it from switching the site, and switches what it can', async () => {
  await page.goto(page.url().replace('127.0.0.1', 'localhost'));
  await waitForMarks(page, ['OHCHR', 'ICCPR']);
  await addSite('*.localhost');
  await waitForMarks(page, []);
  await page.bringToFront();
  const popup = await openPopup(session());
  await until(async () => (await words(popup)).includes('in one line'), 'what keeps it off');
  expect(await popup.evaluate<boolean>(`document.querySelector('[role=switch]').disabled`)).toBe(true);
  await popup.close();
  await options.evaluate(`document.querySelector('.site-list li button').click()`);
  await waitForMarks(page, ['OHCHR', 'ICCPR']);
});
