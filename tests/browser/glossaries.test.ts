import { afterEach, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { clickInCard, until, waitForCard } from './support/card.ts';
import { chooseFile, pressButton } from './support/files.ts';
import { hover, waitForMarks, waitForOwnMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let open: Surface[] = [];
afterEach(async () => {
  const last = open.at(-1) ?? (await openSurface(session(), 'options.html'));
  await last.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  for (const surface of open) await surface.close();
  open = [];
});

const PAGE = `<p style="margin:120px 40px">The Mashine Fund wrote to the OHCHR; the MFX and the ICCPR Fund, too.
  <span id="host"></span></p>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<i>In a shadow: MFX</i>';</script>`;
const CSV = [
  'term;also;definition;source',
  'Mashine Fund;MFX;"A fund; it pays for lawyers.";https://example.org/fund',
  'ICCPR Fund;;Pays for reports on the Covenant.;',
  'OHCHR;;Our office abroad, not the UN’s.;Minutes of May',
].join('\r\n');

const words = (surface: Surface): Promise<string> => surface.evaluate<string>('document.body.innerText');
const contains = (surface: Surface, text: string): Promise<true> =>
  until(async () => (await words(surface)).includes(text), `"${text}"`);
const keys = (surface: Surface): Promise<string[]> =>
  surface.evaluate<string[]>(
    '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.keys(all).sort())',
  );

async function options(): Promise<Surface> {
  const surface = await openSurface(session(), 'options.html');
  open.push(surface);
  await contains(surface, 'Add a glossary');
  return surface;
}

async function add(surface: Surface, name: string, text: string): Promise<void> {
  await chooseFile(surface, 'Add a glossary', name, text);
  await contains(surface, 'Before it is added');
  await pressButton(surface, 'Add 3 terms');
  await contains(surface, 'is added');
}

/** What has the focus, by its words or by what is written in it. */
const focused = (surface: Surface): Promise<string> =>
  surface.evaluate<string>(`(({ activeElement: one, body }) =>
    one === body ? 'nothing' : (one.value || one.textContent))(document)`);

describe('a glossary of the reader’s own', () => {
  test('is added, deleted and brought back by keyboard, which is never left nowhere', async () => {
    const surface = await options();
    expect(await focused(surface)).toBe('nothing');
    await chooseFile(surface, 'Add a glossary', 'funds.csv', CSV);
    await contains(surface, 'Before it is added');
    await until(async () => (await focused(surface)) === 'funds', 'the focus on the name');
    await surface.type(' 2026');
    await surface.press('Enter');
    await contains(surface, '“funds 2026” is added');
    await until(async () => (await focused(surface)) === 'Add a glossary', 'the focus behind it');
    await surface.evaluate(
      `[...document.querySelectorAll('.glossaries li button')].find((one) => one.textContent === 'Delete').focus()`,
    );
    await surface.press('Enter');
    await contains(surface, 'is deleted');
    await until(async () => (await focused(surface)) === 'Undo', 'the focus on the way back');
    await surface.press('Enter');
    await contains(surface, '3 terms');
    await until(async () => (await focused(surface)) === 'Add a glossary', 'the focus behind it');
  });

  test('marks and explains its terms on a page that is open, until it is switched off or deleted', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    const surface = await options();
    await add(surface, 'funds.csv', CSV);
    // The longer name wins over the Covenant's; where both have the same letters the reference's line stays.
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);
    await waitForMarks(page, ['OHCHR']);
    await page.bringToFront();
    await hover(page, 'Mashine Fund');
    const card = await waitForCard(page, 'it pays for lawyers');
    expect(card.label).toContain('Mashine Fund');
    expect(card.text).toContain('From your glossary: funds');
    expect(card.controls.some(({ href }) => href === 'https://example.org/fund')).toBe(true);
    const names = card.controls.map(({ name }) => name).join('\n');
    expect(names).not.toContain('Save');
    expect(names).not.toContain('Open full entry');

    await surface.evaluate(`document.querySelector('.glossaries input[type=checkbox]').click()`);
    await waitForOwnMarks(page, []);
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    expect(await keys(surface)).toEqual(['glossaries', 'glossaries-off']);
    await surface.evaluate(`document.querySelector('.glossaries input[type=checkbox]').click()`);
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);

    await pressButton(surface, 'Delete funds');
    await waitForOwnMarks(page, []);
    await pressButton(surface, 'Undo');
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);
    await pressButton(surface, 'Delete funds');
    await contains(surface, 'None yet');
    expect(await keys(surface)).toEqual([]);
  });

  test('adds its meaning to a term of the reference with the same letters', async () => {
    const page = await session().open(PAGE);
    await add(await options(), 'funds.csv', CSV);
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);
    await page.bringToFront();
    await hover(page, 'OHCHR');
    const card = await waitForCard(page, 'High Commissioner');
    expect(card.text).toContain('From your glossary: funds');
    await clickInCard(page, card, 'OHCHR');
    const own = await waitForCard(page, 'Our office abroad');
    expect(own.text).toContain('Minutes of May');
  });

  test('is read where it is first needed: in shadow trees, and in what comes later', async () => {
    const surface = await options();
    await add(surface, 'funds.csv', CSV);
    const page = await session().open('<p id="p">Nothing here.</p>');
    await waitForOwnMarks(page, []);
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append('In a shadow: ICCPR Fund');
      document.body.append(host);
      document.querySelector('#p')?.append(' Then the Mashine Fund came.');
    });
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);
  });

  test('is listed and found in the popup', async () => {
    await add(await options(), 'funds.csv', CSV);
    const page = await session().open(PAGE);
    await waitForOwnMarks(page, ['Mashine Fund', 'ICCPR Fund']);
    await page.bringToFront();
    const popup = await openPopup(session());
    open.push(popup);
    await contains(popup, 'it pays for lawyers');
    expect(await words(popup)).toContain('It stands in your glossary');
    await popup.type('iccpr fu');
    await contains(popup, 'Pays for reports on the Covenant');
    await popup.type('nd');
    await until(
      () =>
        popup.evaluate<boolean>(
          `document.querySelector('[role=option] .name')?.textContent === 'ICCPR Fund'`,
        ),
      'the term as the first result',
    );
    await popup.press('Enter');
    await contains(popup, 'From your glossary: funds');
    expect((await runAxe(popup.evaluate)).violations).toEqual([]);
  });

  test('with a row that can’t be taken is refused whole, with row and reason', async () => {
    const surface = await options();
    await chooseFile(surface, 'Add a glossary', 'funds.csv', `${CSV}\r\nthe;;x;\r\nMashine Fund;;twice;\r\n`);
    await contains(surface, '2 rows must be mended');
    const said = await words(surface);
    expect(said).toContain('Row 5 “the”: stands in almost every sentence');
    expect(said).toContain('Row 6 “Mashine Fund”: stands in row 2 already');
    expect(await keys(surface)).toEqual([]);
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await pressButton(surface, 'Close');
    await chooseFile(surface, 'Add a glossary', 'funds.txt', 'A text without columns');
    await contains(surface, 'must name the columns');
  });

  test('of the same name takes the place of the older one, said before', async () => {
    const surface = await options();
    await add(surface, 'funds.csv', CSV);
    await chooseFile(surface, 'Add a glossary', 'funds.csv', 'term,definition\nBolat Fund,Another one.');
    await contains(surface, 'It will be replaced');
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await pressButton(surface, 'Add 1 term');
    await contains(surface, 'is added');
    expect(await surface.evaluate<number>(`document.querySelectorAll('.glossaries li').length`)).toBe(1);
    expect(await words(surface)).toContain('1 term');
  });

  test('of ten thousand terms is added while the page stays free, and found', async () => {
    const surface = await options();
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Committee ${at} of the Fund,CF-${at},Number ${at}.`,
    );
    // A page that is frozen shows no progress: what it shows is noted by a clock that ticks in it.
    await surface.evaluate(`(() => {
      globalThis.shown = new Set();
      globalThis.addingTicks = 0;
      setInterval(() => {
        const bar = document.querySelector('progress');
        if (bar?.hasAttribute('value')) globalThis.shown.add(bar.value);
        else if (bar !== null) globalThis.addingTicks++;
      }, 4);
    })()`);
    await chooseFile(surface, 'Add a glossary', 'many.csv', ['term,also,definition', ...rows].join('\n'));
    await contains(surface, 'and 9,995 more');
    await pressButton(surface, 'Add 10,000 terms');
    await contains(surface, 'is added');
    expect(await surface.evaluate<number>('globalThis.shown.size')).toBeGreaterThan(5);
    expect(await surface.evaluate<number>('globalThis.addingTicks')).toBeGreaterThan(5);
    const page = await session().open('<p>As Committee 9876 of the Fund said, CF-12 is not CF-10001.</p>');
    await waitForOwnMarks(page, ['Committee 9876 of the Fund', 'CF-12']);
  }, 60_000);
});
