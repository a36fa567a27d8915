import type { Browser as Driver, Page } from 'puppeteer-core';
import { until, waitForCard, waitForNoCard } from '../../tests/browser/support/card.ts';
import { hover, marksIn } from '../../tests/browser/support/marks.ts';
import type { PageServer } from '../../tests/browser/support/server.ts';

/** The addresses that a soak goes to. */
export interface Sites {
  readonly long: string;
  readonly article: string;
  readonly empty: string;
  readonly busy: string;
}

const ARTICLE = `<h1>The OHCHR</h1><p>A State under the Universal Periodic Review answers to the Human Rights Council.</p>
  <iframe srcdoc="<p>OHCHR</p>"></iframe><x-note></x-note><script>document.querySelector('x-note').attachShadow({ mode: 'open' }).innerHTML = '<p>the ICCPR</p>'</script>`;

/** Puts the pages up. */
export const sitesOn = (server: PageServer): Sites => ({
  long: server.add('<main><p>The OHCHR</p></main>'),
  article: server.add(ARTICLE),
  empty: server.add('<p>Nothing to explain here.</p>'),
  busy: server.add(
    `<p>The ICCPR</p><ul></ul><script>let n = 0; setInterval(() => { const list = document.querySelector('ul'); const item = document.createElement('li'); item.append('OHCHR ' + n++); list.append(item); if (list.children.length > 50) list.firstChild.remove(); }, 20)</script>`,
  ),
});

/** Rests on a word until its card is there, and closes it. */
async function read(page: Page, word: string, says: string): Promise<void> {
  await until(async () => (await marksIn(page)).includes(word), `a mark on ${word}`);
  await hover(page, word);
  await waitForCard(page, says);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

/** What a long-lived page is filled with in turn. */
const TEXTS: readonly (readonly [html: string, word: string, says: string])[] = [
  ['<p>The OHCHR</p>', 'OHCHR', 'High Commissioner'],
  ['<h2>Two</h2><p>Under the ICCPR</p>', 'ICCPR', 'Civil and Political'],
  ['<ul><li>OPCAT</li><li>ICESCR</li></ul>', 'OPCAT', 'Torture'],
];

/** One round of a reader's day: changes a page that stays open, opens others, reads in them and leaves them. */
export async function goRound(driver: Driver, long: Page, sites: Sites): Promise<void> {
  await long.bringToFront();
  for (const [html, word, says] of TEXTS) {
    for (let change = 0; change < 15; change++)
      await long.evaluate((inside) => {
        const main = document.querySelector('main');
        if (main !== null) main.innerHTML = inside;
      }, `${html}<p>${change}</p>`);
    await read(long, word, says);
  }
  const visitor = await driver.newPage();
  try {
    await visitor.goto(sites.article);
    await read(visitor, 'Universal Periodic Review', 'Review');
    await visitor.goto(sites.empty);
    await visitor.goto(sites.busy);
    await read(visitor, 'ICCPR', 'Civil and Political');
    for (let step = 0; step < 40; step++) await visitor.mouse.move(20 + step * 9, 20 + (step % 5) * 20);
  } finally {
    await visitor.close();
  }
}
