import { afterEach, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { until } from './support/card.ts';
import { marksIn, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let popup: Surface | undefined;
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

const text = (surface: Surface): Promise<string> => surface.evaluate<string>('document.body.innerText');
const contains = (surface: Surface, words: string): Promise<true> =>
  until(async () => (await text(surface)).includes(words), `"${words}" in the popup`);

describe('the popup', () => {
  test('lists the terms of the page in order, with counts, and jumps to a mention', async () => {
    const page = await session().open(
      '<p>The OHCHR, the ICCPR and the OHCHR.</p><p style="margin-top:2000px">The ICCPR.</p>',
    );
    await page.bringToFront();
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    popup = await openPopup(session());
    await contains(popup, 'Civil and Political');
    const list = await text(popup);
    expect(list.indexOf('High Commissioner')).toBeLessThan(list.indexOf('Civil and Political'));
    expect(list).toMatch(/High Commissioner[\s\S]*?2[\s\S]*?Civil and Political[\s\S]*?2/);
    expect(await popup.evaluate<string>('document.activeElement.localName')).toBe('input');
  });

  test('searches as one types, walks with the arrow keys and opens an entry in place', async () => {
    const page = await session().open('<p>ICCPR</p>');
    await page.bringToFront();
    await waitForMarks(page, ['ICCPR']);
    popup = await openPopup(session());
    await contains(popup, 'Civil and Political');
    await popup.type('universal periodic');
    await contains(popup, 'Universal Periodic Review');
    await popup.press('Enter');
    await contains(popup, 'Sources');
  });

  test('lists by count, steps through mentions and copies the annex', async () => {
    const page = await session().open('<p>The OHCHR, the ICCPR, and again the ICCPR.</p>');
    await page.bringToFront();
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    popup = await openPopup(session());
    const surface = popup;
    await contains(surface, 'Civil and Political');
    await surface.evaluate(`(() => {
      const order = document.querySelector('.list-tools select');
      order.value = 'count';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until(async () => {
      const list = await text(surface);
      return list.indexOf('Civil and Political') < list.indexOf('High Commissioner');
    }, 'the order by count');
    await surface.press('Enter');
    await contains(surface, '1 of 2');
    await surface.press('Enter');
    await contains(surface, '2 of 2');
    await surface.evaluate(`document.querySelector('.copy').click()`);
    // The click is the script's and not the reader's: some browsers then refuse, and the button must say which.
    await until(
      async () => /Copied|did not let/.test(await text(surface)),
      'the button to say how the copying went',
    );
  });

  test('lists and explains the terms of a pasted text where no page can be read', async () => {
    popup = await openSurface(session(), 'popup.html');
    const surface = popup;
    await until(() => surface.evaluate<boolean>(`document.querySelector('textarea') !== null`), 'the box');
    await surface.evaluate(`document.querySelector('textarea').focus()`);
    await surface.type('The Universal Periodic Review and the ICCPR.');
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await surface.evaluate(`document.querySelector('.paste button').click()`);
    await contains(surface, 'In your text');
    await contains(surface, 'Universal Periodic Review');
    await contains(surface, 'Civil and Political');
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await surface.evaluate(`document.querySelector('[role="option"]').click()`);
    await contains(surface, 'Sources');
  });

  test('keeps an entry with a note when asked, and lets go of it again', async () => {
    popup = await openSurface(session(), 'popup.html');
    const surface = popup;
    const press = (selector: string) => surface.evaluate(`document.querySelector('${selector}').click()`);
    await until(
      () => surface.evaluate<boolean>(`document.querySelector('.saved-switch') !== null`),
      'the popup',
    );
    await press('.saved-switch');
    await contains(surface, 'Nothing saved.');
    expect(await surface.evaluate('chrome.storage.local.get("saved")')).toEqual({});
    await press('.saved-switch');
    await surface.evaluate(`document.querySelector('[role="combobox"]').focus()`);
    await surface.type('universal periodic');
    await contains(surface, 'Universal Periodic Review');
    await surface.press('Enter');
    await contains(surface, 'Sources');
    await press('.keep');
    await contains(surface, 'Remove from saved');
    await press('.saved-switch');
    await contains(surface, '1 entry, kept in this browser only');
    await surface.evaluate(`document.querySelector('.saved textarea').focus()`);
    await surface.type('for chapter 2');
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await until(
      () =>
        surface.evaluate<boolean>(
          `chrome.storage.local.get('saved').then(({ saved }) => saved?.value?.[0]?.note === 'for chapter 2')`,
        ),
      'the note to be stored',
    );
    await surface.close();

    popup = await openSurface(session(), 'popup.html');
    const again = popup;
    await until(
      () => again.evaluate<boolean>(`document.querySelector('.saved-switch') !== null`),
      'the popup',
    );
    await again.evaluate(`document.querySelector('.saved-switch').click()`);
    await until(
      () => again.evaluate<boolean>(`document.querySelector('.saved textarea')?.value === 'for chapter 2'`),
      'the note',
    );
    await again.evaluate(`document.querySelector('.saved .item').click()`);
    await contains(again, 'Sources');
    await again.press('Escape');
    await until(
      () => again.evaluate<boolean>(`document.querySelector('.unsave') !== null`),
      'the list again',
    );
    await again.evaluate(`document.querySelector('.unsave').click()`);
    await contains(again, 'Nothing saved.');
    await until(
      () => again.evaluate<boolean>(`chrome.storage.local.get('saved').then((all) => !('saved' in all))`),
      'nothing to be stored',
    );
  });

  test('says when nothing is found', async () => {
    const page = await session().open('<p>nothing here</p>');
    await page.bringToFront();
    popup = await openPopup(session());
    await until(async () => (await text(popup as Surface)).length > 20, 'the empty state');
    await popup.type('qwertyuiop');
    await until(async () => !(await text(popup as Surface)).includes('Universal'), 'no results');
  });

  test('switches a site off and on at once', async () => {
    const page = await session().open('<p>ICCPR</p>');
    await page.bringToFront();
    await waitForMarks(page, ['ICCPR']);
    popup = await openPopup(session());
    await contains(popup, 'Civil and Political');
    const press = `document.querySelector('[role="switch"], input[type="checkbox"]').click()`;
    await popup.evaluate(press);
    await until(async () => (await marksIn(page)).length === 0, 'the marks to go');
    await contains(popup, 'Off for this site');
    await popup.evaluate(press);
    await until(async () => (await marksIn(page)).length === 1, 'the marks to come back');
  });
});
