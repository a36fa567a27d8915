import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardIn, until, waitForCard, waitForNoCard } from '../browser/support/card.ts';
import { hover, marksIn, waitForMarks } from '../browser/support/marks.ts';
import { useSession } from '../browser/support/session.ts';

const session = useSession();

/** Goes through the history and waits for these marks; while the page changes it can't be asked. */
async function travel(page: Page, way: 'back' | 'forward', mark: string): Promise<void> {
  await page.evaluate(`setTimeout(() => history.${way}(), 0)`);
  await until(async () => (await marksIn(page).catch(() => [])).join() === mark, mark);
}

test('a page that comes back from the back-forward cache has its marks, and its card opens', async () => {
  const { server, open } = session();
  const page = await open(`<p>OHCHR</p><script>window.id = Math.random(); window.shows = [];
    addEventListener('pageshow', (event) => shows.push(event.persisted))</script>`);
  await waitForMarks(page, ['OHCHR']);
  const id = await page.evaluate('window.id');
  await page.goto(server.add('<p>ICCPR</p>'));
  await waitForMarks(page, ['ICCPR']);
  await travel(page, 'back', 'OHCHR');
  if ((await page.evaluate('window.id')) === id)
    expect(await page.evaluate('window.shows')).toEqual([false, true]);
  await hover(page, 'OHCHR');
  await waitForCard(page, 'High Commissioner');
  await travel(page, 'forward', 'ICCPR');
  expect(await cardIn(page)).toBeUndefined();
});

test('routes of a single page: old marks go, new ones come, an open card does not stay behind', async () => {
  const page = await session().open(`<main><p>OHCHR</p></main><script>
    const routes = { a: '<p>OHCHR</p>', b: '<h1>b</h1><p>The ICCPR</p>', c: 'nothing here' };
    const show = () => { document.querySelector('main').innerHTML = routes[location.hash.slice(1)] ?? routes.a; };
    window.go = (route) => { history.pushState({}, '', '#' + route); show(); }; addEventListener('popstate', show);</script>`);
  await waitForMarks(page, ['OHCHR']);
  await hover(page, 'OHCHR');
  await waitForCard(page, 'High Commissioner');
  await page.evaluate(`go('b')`);
  await waitForMarks(page, ['ICCPR']);
  await waitForNoCard(page);
  await page.evaluate(`go('c')`);
  await waitForMarks(page, []);
  await page.evaluate('history.go(-2)');
  await waitForMarks(page, ['OHCHR']);
  for (let round = 0; round < 40; round++) await page.evaluate(`go('${'abc'[round % 3]}')`);
  await waitForMarks(page, ['OHCHR']);
});
