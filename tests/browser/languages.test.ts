import { afterEach, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { until, waitForCard } from './support/card.ts';
import { type Launched, launch } from './support/launch.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { PageServer } from './support/server.ts';
import { BROWSER } from './support/session.ts';
import { openSurface } from './support/surface.ts';

let launched: Launched | undefined;
let server: PageServer | undefined;
afterEach(async () => {
  await launched?.driver.close();
  server?.stop();
});

const LANGUAGES = [
  [
    'fr',
    'ne laisse aucune extension lire cette page',
    'Ouvrir la fiche complète',
    'Conseil des droits de l’homme',
  ],
  ['ru', 'не даёт расширениям читать эту страницу', 'Открыть всю статью', 'Совет по правам человека'],
  // None of ours: English.
  ['de', 'lets no extension read this page', 'Open full entry', 'Human Rights Council'],
] as const;

describe('the interface follows the browser’s language', () => {
  // Firefox takes its language from packs that a test can't count on: there it is English whatever is asked for.
  const tested = LANGUAGES.filter(([language]) => BROWSER === 'chrome' || language === 'de');
  test.each(tested)('%s', async (language, closed, openFull, council) => {
    launched = await launch(BROWSER, { language });
    server = await PageServer.start();
    const { driver } = launched;
    const reference = await openSurface(launched, 'reference-page.html#/entry/iccpr');
    await until(
      async () => (await reference.evaluate<string>('document.body.innerText')).includes(council),
      'the page in the language',
    );
    const own = language === 'de' ? 'en' : language;
    expect(await reference.evaluate<string>('document.documentElement.lang')).toBe(own);
    // The reference itself is English, and says so.
    expect(
      await reference.evaluate<string>(`document.querySelector('.summary').closest('[lang]').lang`),
    ).toBe('en');
    expect(await reference.evaluate<string>(`document.querySelector('.summary').closest('[dir]').dir`)).toBe(
      'ltr',
    );
    expect((await runAxe(reference.evaluate)).violations).toEqual([]);
    await reference.close();
    const popup = await openSurface(launched, 'popup.html');
    await until(
      async () => (await popup.evaluate<string>('document.body.innerText')).includes(closed),
      'the popup in the language',
    );
    await popup.close();
    const page = await driver.newPage();
    await page.goto(server.add('<p style="margin:120px 40px">A note on the ICCPR and the OHCHR.</p>'));
    await waitForMarks(page, ['ICCPR', 'OHCHR']);
    await hover(page, 'ICCPR');
    expect((await waitForCard(page, openFull)).text).toContain('International Covenant');
  });
});
