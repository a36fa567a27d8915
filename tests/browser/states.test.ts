import { afterEach, describe, expect, test } from 'vitest';
import { cardIn, until, waitForCard, waitForNoCard } from './support/card.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openPopup, openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let surface: Surface | undefined;
afterEach(async () => {
  await surface?.close();
  surface = undefined;
});

const text = (one: Surface): Promise<string> => one.evaluate<string>('document.body.innerText');
const shows = (one: Surface, words: string): Promise<true> =>
  until(async () => (await text(one)).includes(words), `"${words}"`);

describe('the State in context', () => {
  test('the card says what is on record of the State that the sentence speaks of', async () => {
    const page = await session().open(
      '<p style="margin:40px">Kazakhstan was elected to the UN Human Rights Council in 2012.</p><p>France is party to the ICCPR.</p>',
    );
    await waitForMarks(page, ['UN Human Rights Council', 'ICCPR']);
    await hover(page, 'UN Human Rights');
    const council = await waitForCard(page, 'Human Rights Council');
    expect(council.text).toContain('Kazakhstan');
    expect(council.text).toContain('Member 2013–2015 and 2022–2024');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hover(page, 'ICCPR');
    const treaty = await waitForCard(page, 'Civil and Political');
    expect(treaty.text).toContain('France');
    expect(treaty.text).toContain('4 November 1980');
    expect(treaty.text).toMatch(/As of 3 February 2026/);
  });

  test('the card says nothing of States where none is spoken of, or nothing is on record', async () => {
    const page = await session().open(
      '<p style="margin:40px">About the ICCPR.</p><p>The rule of law.</p><p style="margin:20px">The rule of law in Kazakhstan.</p>',
    );
    await waitForMarks(page, ['ICCPR', 'rule of law']);
    await hover(page, 'ICCPR');
    expect((await waitForCard(page, 'Civil and Political')).text).not.toMatch(/On record|Kazakhstan/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hover(page, 'rule of law', 1);
    await waitForCard(page, 'Rule of law');
    expect((await cardIn(page))?.text).not.toContain('change ▾');
  });

  test('the popup answers to a State with a treaty', async () => {
    const page = await session().open('<p>nothing</p>');
    await page.bringToFront();
    surface = await openPopup(session());
    await shows(surface, 'No human-rights terms');
    await surface.type('kazakhstan iccpr');
    await shows(surface, 'ratified 24 January 2006');
    await surface.press('Enter');
    await shows(surface, 'Sources');
    await shows(surface, 'Signed 2 December 2003');
  });

  test('a State has a page with its record', async () => {
    surface = await openSurface(session(), 'reference-page.html#/state/KAZ');
    await shows(surface, '24 January 2006');
    const page = await text(surface);
    expect(page).toContain('12 February 2010');
    expect(page).toContain('2013–2015, 2022–2024');
    expect(page).toContain('Participating State');
  });

  test('a treaty shows who acted: a map with words for it, and a table that filters and sorts', async () => {
    surface = await openSurface(session(), 'reference-page.html#/entry/iccpr');
    await until(
      () =>
        (surface as Surface).evaluate<boolean>(`document.querySelectorAll('.world path.party').length > 100`),
      'the map',
    );
    expect(
      await surface.evaluate<string>(`document.querySelector('.world svg').getAttribute('aria-label')`),
    ).toContain('Deposited consent: 175');
    await surface.evaluate(`(() => {
      const box = document.querySelector('.filters input');
      box.value = 'kazak';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await until(
      () =>
        (surface as Surface).evaluate<boolean>(`document.querySelectorAll('.parties tbody tr').length === 1`),
      'one State',
    );
    expect(await surface.evaluate<string>(`document.querySelector('.parties tbody').innerText`)).toContain(
      '2 December 2003',
    );
  });
});
