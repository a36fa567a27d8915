import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { until, waitForCard } from './support/card.ts';
import { hover, marksIn, waitForOwnMarks } from './support/marks.ts';
import { launchManaged, type Managed } from './support/policies.ts';
import { PageServer } from './support/server.ts';
import { BROWSER } from './support/session.ts';
import { openSurface, type Surface } from './support/surface.ts';

let browser: Managed | undefined;
let server: PageServer | undefined;
beforeAll(async () => {
  server = await PageServer.start();
  browser = await launchManaged(BROWSER, {
    underline: 'solid',
    theme: 'golden',
    sitesOff: ['localhost'],
    glossaries: [
      {
        name: 'House style',
        terms: [{ term: 'Mashine Fund', definition: 'The fund that pays for counsel.' }],
      },
      { name: 'Broken', terms: [{ term: 'the', definition: 'x' }] },
    ],
  });
});
afterAll(async () => {
  await browser?.end();
  server?.stop();
});

const managed = (): Managed => {
  if (browser === undefined) throw new Error('The browser has not started.');
  return browser;
};
const words = (surface: Surface): Promise<string> => surface.evaluate<string>('document.body.innerText');

describe('what an organisation has set', () => {
  test('marks pages as it says, with its glossary, and not on its sites', async () => {
    const address = server?.add('<p style="margin:100px">The Mashine Fund wrote to the OHCHR.</p>') ?? '';
    const page = await managed().driver.newPage();
    await page.goto(address);
    await waitForOwnMarks(page, ['Mashine Fund']);
    expect(await marksIn(page, ['quiet-solid'])).toEqual(['OHCHR']);
    await page.bringToFront();
    await hover(page, 'Mashine Fund');
    const card = await waitForCard(page, 'pays for counsel');
    expect(card.text).toContain('House style');
    await page.goto(address.replace('127.0.0.1', 'localhost'));
    await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page');
    await page.bringToFront();
    expect(await marksIn(page, ['quiet-solid', 'quiet-own'])).toEqual([]);
    await page.close();
  });

  test('can be seen in the options and not changed there, and what can’t be used is said', async () => {
    const surface = await openSurface(managed(), 'options.html');
    await until(async () => (await words(surface)).includes('Your organisation'), 'the organisation');
    const said = await words(surface);
    expect(said).toContain('Set by your organisation');
    expect(said).toContain('theme');
    expect(said).toContain('“Broken”: Row 1: stands in almost every sentence');
    expect(said).toMatch(/House style.*1 term, from your organisation/s);
    const disabled = (value: string): Promise<boolean> =>
      surface.evaluate<boolean>(`document.querySelector('input[value=${value}]').matches(':disabled')`);
    expect(await disabled('dotted')).toBe(true);
    expect(await disabled('dark')).toBe(false);
    expect(await surface.evaluate<boolean>(`document.querySelector('input[value=solid]').checked`)).toBe(
      true,
    );
    expect(said).not.toContain('Delete');
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await surface.close();
  });

  test('is there again after everything was erased', async () => {
    const surface = await openSurface(managed(), 'options.html');
    await until(async () => (await words(surface)).includes('House style'), 'the glossary');
    await surface.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    const isBack = `(globalThis.browser ?? chrome).storage.local.get(null)
      .then((all) => 'organisation' in all && 'glossary-filter' in all)`;
    await until(() => surface.evaluate<boolean>(isBack), 'the copy');
    expect(await words(surface)).toContain('House style');
    await surface.close();
  });
});
