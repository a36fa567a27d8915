import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { clickInCard, until, waitForCard, waitForNoCard } from './support/card.ts';
import { pressButton } from './support/files.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
const PAGE = '<p style="margin:120px 40px">On the ICCPR and the OHCHR, and again on the ICCPR.</p>';
let surface: Surface | undefined;
afterEach(async () => {
  surface ??= await openSurface(session(), 'options.html');
  await surface.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  await surface.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
  await surface.close();
  surface = undefined;
});

const words = (shown: Surface): Promise<string> => shown.evaluate<string>('document.body.innerText');

/** Says "not this" on the card of a mark, for the page alone. */
async function dismissOnPage(page: Page, mark: string, entry: string): Promise<void> {
  await waitForMarks(page, ['ICCPR', 'OHCHR']);
  await hover(page, mark);
  await clickInCard(page, await waitForCard(page, entry), 'Not this');
  await clickInCard(page, await waitForCard(page, 'Don’t mark'), 'on this page');
}

describe('"not this"', () => {
  test('on a card takes the form out of this page at once, and back with undo', async () => {
    const page = await session().open(PAGE);
    await dismissOnPage(page, 'ICCPR', 'Civil and Political');
    await waitForMarks(page, ['OHCHR']);
    await clickInCard(page, await waitForCard(page, 'no longer marked'), 'Undo');
    await waitForMarks(page, ['ICCPR', 'OHCHR']);
  });

  test('for the page outlives a reload, and stores no address', async () => {
    const page = await session().open(PAGE);
    await dismissOnPage(page, 'OHCHR', 'High Commissioner');
    await waitForMarks(page, ['ICCPR']);
    await page.mouse.move(900, 700);
    await waitForNoCard(page);
    const url = page.url();
    await page.reload();
    await waitForMarks(page, ['ICCPR']);
    surface = await openSurface(session(), 'options.html');
    const kept = await surface.evaluate<string>(
      `(async () => {
        const { local, session } = (globalThis.browser ?? chrome).storage;
        return JSON.stringify([await local.get(null), await session.get(null)]);
      })()`,
    );
    expect(kept).toContain('OHCHR');
    expect(kept).not.toContain(new URL(url).host);
    expect(JSON.parse(kept)[0]).toEqual({});
  });

  test('in the popup says why, takes the form out anywhere, and the options bring it back', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, ['ICCPR', 'OHCHR']);
    const popup = await openPopup(session());
    surface = popup;
    await until(async () => (await words(popup)).includes('As written here'), 'the forms of the first term');
    expect(await words(popup)).toContain('one meaning only');
    await pressButton(popup, 'don’t mark ICCPR');
    await pressButton(popup, 'anywhere');
    await waitForMarks(page, ['OHCHR']);
    await popup.close();
    const options = await openSurface(session(), 'options.html');
    surface = options;
    await until(async () => (await words(options)).includes('ICCPR'), 'the word in the options');
    await pressButton(options, 'Mark ICCPR again');
    await waitForMarks(page, ['ICCPR', 'OHCHR']);
  });
});
