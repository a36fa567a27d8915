import type { Page } from 'puppeteer-core';
import { until, waitForCard, waitForNoCard } from '../../tests/browser/support/card.ts';
import { chooseFile, pressButton } from '../../tests/browser/support/files.ts';
import type { Launched } from '../../tests/browser/support/launch.ts';
import { hover, waitForOwnMarks } from '../../tests/browser/support/marks.ts';
import { launchManaged } from '../../tests/browser/support/policies.ts';
import { openPopup, openSurface, type Surface } from '../../tests/browser/support/surface.ts';
import type { Browser } from '../build/manifests.ts';

const GLOSSARY = [
  'term,also,definition,source',
  'Astana Legal Aid Fund,ALAF;the Legal Aid Fund,"A fund of our own that pays lawyers for those whom the State gives none. It answers within ten days, and reports to its donors twice a year.",https://example.org/legal-aid-fund',
  'OHCHR,,"In our reports: its regional office in Bishkek, with which we speak every month.",Minutes of 12 May',
  'civil society desk,,The desk of our network that follows consultations.,',
  'Alternative summary,,What we send before the full report.,',
  'مجموعة العمل,,The working group of our partners in Cairo.,',
  'Рабочая группа по реформе,,Group of five networks.,',
].join('\n');
const BROKEN = `${GLOSSARY}\nthe,,Anything.,\nBolat Fund,,,\nCharity <b>Fund</b>,,x,\nALAF,,Twice.,\n2024,,A year.,`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Own terms</title>
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:60px auto;padding:0 20px;font:18px/1.7 Georgia,"Noto Serif",serif;background:light-dark(#fff,#16191d);color:light-dark(#22262b,#d9dee4)}</style>
<p>The Astana Legal Aid Fund paid for counsel in nine cases that went to the Human Rights Committee. The civil society desk
told the OHCHR, which wrote to the Government under the ICCPR.</p>`;

const words = (surface: Surface, text: string): Promise<true> =>
  until(async () => (await surface.evaluate<string>('document.body.innerText')).includes(text), text);

/** The options of a reader whose organisation has set some of them. */
export async function pictureManaged(browser: Browser, file: (name: string) => string): Promise<void> {
  const launched = await launchManaged(browser, {
    underline: 'solid',
    theme: 'golden',
    sitesOff: ['intranet.example.org'],
    glossaries: [
      { name: 'House style', terms: [{ term: 'Legal Aid Fund', definition: 'The fund of our network.' }] },
      { name: 'Drafts', terms: [{ term: 'the', definition: 'x' }] },
    ],
  });
  const surface = await openSurface(launched, 'options.html');
  await words(surface, 'House style');
  for (const theme of ['light', 'dark']) {
    await surface.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await surface.evaluate('scrollTo(0, 0)');
    await surface.screenshot(file(`managed-${theme}`));
    await surface.evaluate(`document.querySelector('.sites').scrollIntoView()`);
    await surface.screenshot(file(`managed-lists-${theme}`));
  }
  await launched.end();
}

/** The reader's own glossaries in the options, on a page and in the popup, in both themes and on a narrow screen. */
export async function pictureGlossaries(
  launched: Launched,
  page: Page,
  serve: (body: string) => string,
  file: (name: string) => string,
): Promise<void> {
  const surface = await openSurface(launched, 'options.html');
  await words(surface, 'Add a glossary');
  const take = async (name: string): Promise<void> => {
    for (const theme of ['light', 'dark']) {
      await surface.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      await surface.evaluate(`document.querySelector('.glossaries').scrollIntoView()`);
      await surface.screenshot(file(`glossaries-${name}-${theme}`));
    }
  };
  const choose = (text: string): Promise<unknown> =>
    chooseFile(surface, 'Add a glossary', 'Legal aid network.csv', text);
  await take('none');
  await choose(BROKEN);
  await words(surface, 'must be mended');
  await take('refused');
  await choose(GLOSSARY);
  await words(surface, 'Before it is added');
  await take('preview');
  await pressButton(surface, 'Add 6 terms');
  await words(surface, 'is added');
  await take('added');

  await page.goto(serve(PAGE));
  await page.bringToFront();
  await waitForOwnMarks(page, ['Astana Legal Aid Fund', 'civil society desk']);
  await page.screenshot({ path: file('own-marks') as `${string}.png` });
  for (const [name, term, said] of [
    ['own-card', 'Astana Legal Aid Fund', 'pays lawyers'],
    ['own-sense', 'OHCHR', 'From your glossary'],
  ] as const) {
    await hover(page, term);
    await waitForCard(page, said);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.screenshot({ path: file(name) as `${string}.png` });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
  const popup = await openPopup(launched);
  await words(popup, 'pays lawyers');
  await popup.screenshot(file('own-popup-list'));
  await popup.type('legal aid');
  await words(popup, 'Results');
  await popup.screenshot(file('own-popup-search'));
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await until(() => popup.evaluate<boolean>(`document.querySelector('article.entry') !== null`), 'the term');
  await popup.screenshot(file('own-popup-term'));
  await popup.close();

  if (launched.base.startsWith('chrome')) {
    const tab = await launched.driver.newPage();
    await tab.setViewport({ width: 320, height: 700 });
    await tab.goto(`${launched.base}/options.html`);
    await tab.waitForSelector('.glossaries li');
    await tab.evaluate(() => document.querySelector('.glossaries')?.scrollIntoView());
    await tab.screenshot({ path: file('glossaries-narrow') as `${string}.png` });
    await tab.close();
  }

  await pressButton(surface, 'Delete Legal aid network');
  await words(surface, 'is deleted');
  await take('deleted');
  await surface.close();
}
