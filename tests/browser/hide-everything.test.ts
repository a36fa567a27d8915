import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until, waitForCard, waitForNoCard } from './support/card.ts';
import { command } from './support/commands.ts';
import { pressButton } from './support/files.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
const PAGE = '<p style="margin:120px 40px">On the ICCPR and the OHCHR.</p>';
const MARKS = ['ICCPR', 'OHCHR'];
const API = '(globalThis.browser ?? chrome)';

/** What the toolbar says and what is stored, as one of our own pages sees it. */
interface Seen {
  readonly badge: string;
  readonly title: string;
  readonly local: Record<string, unknown>;
}
async function look(surface: Surface): Promise<Seen> {
  return surface.evaluate<Seen>(`(async () => ({
    badge: await ${API}.action.getBadgeText({}),
    title: await ${API}.action.getTitle({}),
    local: await ${API}.storage.local.get(null),
  }))()`);
}
const words = (surface: Surface): Promise<string> => surface.evaluate<string>('document.body.innerText');

let open: Surface | undefined;
let second: Page | undefined;
afterEach(async () => {
  open ??= await openSurface(session(), 'options.html');
  await open.evaluate(`${API}.runtime.sendMessage({ type: 'hide', hidden: false })`);
  await open.close();
  open = undefined;
  await second?.close();
  second = undefined;
});

describe('hiding everything', () => {
  test('by the keyboard takes marks and cards out of every tab at once, and brings them back', async () => {
    second = await session().driver.newPage();
    await second.goto(session().other.add(PAGE));
    await waitForMarks(second, MARKS);
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, MARKS);
    await hover(page, 'ICCPR');
    await waitForCard(page, 'Civil and Political');

    await command(session(), 'hide-everything');
    await waitForNoCard(page);
    await waitForMarks(page, []);
    await waitForMarks(second, []);
    open = await openSurface(session(), 'options.html');
    await until(async () => (await look(open as Surface)).badge === '–', 'the toolbar to show it');
    expect((await look(open)).title).toContain('hidden');
    expect((await look(open)).local).toEqual({});

    await command(session(), 'hide-everything');
    await waitForMarks(page, MARKS);
    await waitForMarks(second, MARKS);
    await until(async () => (await look(open as Surface)).badge === '', 'the toolbar to forget it');
  });

  test('holds for pages that are opened later, and nothing can be hovered there', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await command(session(), 'hide-everything');
    await waitForMarks(page, []);
    await page.goto(session().other.add(PAGE.replace('OHCHR', 'ICESCR')));
    await page.bringToFront();
    await hover(page, 'ICCPR');
    // As long as marks and the card would have taken to come.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await waitForNoCard(page);
    await waitForMarks(page, []);
    await command(session(), 'hide-everything');
    await waitForMarks(page, ['ICCPR', 'ICESCR']);
  });

  test('in the popup says so, and shows everything again', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, MARKS);
    const popup = await openPopup(session());
    open = popup;
    await until(async () => (await words(popup)).includes('Civil and Political'), 'the list');
    await pressButton(popup, 'Hide everything');
    await until(async () => (await words(popup)).includes('Everything is hidden'), 'the popup to say so');
    await waitForMarks(page, []);
    await pressButton(popup, 'Show again');
    await until(async () => (await words(popup)).includes('Civil and Political'), 'the list again');
    await waitForMarks(page, MARKS);
  });

  test('has a key in the browser, which the popup names', async () => {
    open = await openSurface(session(), 'popup.html');
    const popup = open;
    const title = `document.querySelector('.hide-switch')?.title`;
    await until(async () => (await popup.evaluate<string>(title))?.includes('('), 'the key');
    expect(await popup.evaluate<string>(title)).toMatch(/Hide everything \((Alt\+Comma|Alt\+,|⌥,)\)/);
  });
});
