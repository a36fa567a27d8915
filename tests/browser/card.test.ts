import { describe, expect, test } from 'vitest';
import { type CardView, cardIn, clickInCard, until, waitForCard, waitForNoCard } from './support/card.ts';
import { hover, placeOf, waitForMarks } from './support/marks.ts';
import { BROWSER, useSession } from './support/session.ts';

const session = useSession();
const PAGE =
  '<p style="margin:120px 40px">A note on the <a href="#x" id="link">Universal Periodic Review</a> and the ICCPR.</p><p style="margin-top:1500px">end</p>';
const MARKS = ['Universal Periodic Review', 'ICCPR'];

describe('the card', () => {
  test('opens on hover with the entry, and closes when the pointer leaves', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await hover(page, 'Universal Periodic');
    const card = await waitForCard(page, 'Universal Periodic Review');
    expect(card.text).toContain('UPR');
    expect(card.controls.some(({ href }) => href?.startsWith('https://'))).toBe(true);
    expect(card.label).toContain('Universal Periodic Review');
    await page.mouse.move(900, 700);
    await waitForNoCard(page);
  });

  test('is gone from the document after it closes, and the document is as before', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, 'ICCPR');
    await waitForCard(page, 'Civil and Political');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('does not open for a pointer that passes by', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    const { x, y } = await placeOf(page, 'Universal Periodic');
    await page.mouse.move(x - 100, y);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 300, y + 200, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardIn(page)).toBeUndefined();
  });

  test('does not open for a pointer that moves on along the line', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    const { x, y } = await placeOf(page, 'Universal Periodic');
    for (let step = 0; step < 24; step++) {
      await page.mouse.move(x + (step % 12) * 9, y);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await page.mouse.move(900, 700);
    expect(await cardIn(page)).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await cardIn(page)).toBeUndefined();
  });

  test('stays while the pointer travels to it, and can be pinned', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await hover(page, 'Universal Periodic');
    const card = await waitForCard(page, 'Universal Periodic Review');
    await page.mouse.move(card.box.left + 40, card.box.top + 60, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardIn(page)).toBeDefined();
    await clickInCard(page, card, 'Pin');
    await page.mouse.move(950, 740, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardIn(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('lets the click on a link through', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await hover(page, 'Universal Periodic');
    await waitForCard(page, 'Universal Periodic Review');
    await page.mouse.down();
    await page.mouse.up();
    await until(async () => page.url().endsWith('#x'), 'the link to be followed');
    await waitForNoCard(page);
  });

  test('closes when the page scrolls away', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await hover(page, 'ICCPR');
    await waitForCard(page, 'Civil and Political');
    await page.evaluate(() => window.scrollBy(0, 600));
    await waitForNoCard(page);
  });

  test('opens terms of its own text in place, with a way back', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await hover(page, 'ICCPR');
    const card = await waitForCard(page, 'Civil and Political');
    await clickInCard(page, card, 'Human Rights Committee');
    const nested = await until(async () => {
      const view = await cardIn(page);
      return view?.label?.includes('Human Rights Committee') ? view : undefined;
    }, 'the nested entry');
    await clickInCard(page, nested, 'International Covenant on Civil');
    await until(async () => (await cardIn(page))?.label?.includes('Civil and Political'), 'the way back');
  });

  test('copies the summary and citations in the styles that the data allow', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, MARKS);
    await hover(page, 'ICCPR');
    const card = await waitForCard(page, 'Civil and Political');
    await clickInCard(page, card, 'Copy the summary');
    const opened = await waitForCard(page, 'Bluebook');
    for (const style of ['Summary', 'OSCOLA', 'APA', 'Plain', 'This entry']) {
      expect(opened.controls.map(({ name }) => name)).toContain(style);
    }
    await clickInCard(page, opened, 'OSCOLA');
    await waitForCard(page, 'Copied');
    expect(await page.evaluate(() => document.querySelector('textarea'))).toBeNull();
  });

  test('saves an entry when asked, and takes it out again', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    const openCard = async (): Promise<CardView> => {
      await hover(page, 'ICCPR');
      return waitForCard(page, 'Civil and Political');
    };
    const shows = (name: string): Promise<CardView> =>
      until(async () => {
        const view = await cardIn(page);
        return view?.controls.some((one) => one.name === name) ? view : undefined;
      }, name);
    await clickInCard(page, await openCard(), 'Save');
    await shows('Remove from saved');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(5, 700);
    await openCard();
    await clickInCard(page, await shows('Remove from saved'), 'Remove from saved');
    await shows('Save');
  });

  test('takes no click in the moment in which it appears under the pointer', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    await page.evaluate(() => {
      const seen = { added: 0, clicked: 0 };
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        if (changes.some(({ addedNodes }) => addedNodes.length > 0)) seen.added = performance.now();
      }).observe(document.documentElement, { childList: true });
      window.addEventListener('click', ({ timeStamp }) => Object.assign(seen, { clicked: timeStamp }), true);
    });
    const openCard = async (): Promise<CardView> => {
      await hover(page, 'ICCPR');
      return waitForCard(page, 'Civil and Political');
    };
    let card = await openCard();
    const pin = card.controls.find(({ name }) => name === 'Pin');
    if (pin === undefined) throw new Error('The card has no pin.');
    // Only the browser's own clock tells whether a click came in time: a try that came too late says nothing.
    let quick = false;
    for (let tries = 0; tries < 12 && !quick; tries++) {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 700);
      await page.evaluate(() => Object.assign((window as unknown as { seen: object }).seen, { added: 0 }));
      await hover(page, 'ICCPR');
      await page.waitForFunction(() => (window as unknown as { seen: { added: number } }).seen.added > 0);
      await page.mouse.click(pin.box.left + 14, pin.box.top + 14);
      quick = await page.evaluate(() => {
        const { added, clicked } = (window as unknown as { seen: { added: number; clicked: number } }).seen;
        return clicked > added && clicked - added < 380;
      });
      card = await waitForCard(page, 'Civil and Political');
      if (quick) expect(card.controls.map(({ name }) => name)).not.toContain('Unpin');
    }
    expect(quick, 'a click in the first 400 ms').toBe(true);
    await clickInCard(page, card, 'Pin');
    await until(
      async () => (await cardIn(page))?.controls.some(({ name }) => name === 'Unpin'),
      'the pin to take the later click',
    );
  });

  test('stays inside the viewport at every edge', async () => {
    const page = await session().open(
      '<style>b{position:fixed}</style><b style="top:0;left:0">ICCPR</b><b style="top:0;right:0">UNHCR</b><b style="bottom:0;left:0">ICESCR</b><b style="bottom:0;right:0">OHCHR</b>',
    );
    await waitForMarks(page, ['ICCPR', 'UNHCR', 'ICESCR', 'OHCHR']);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const word of ['ICCPR', 'UNHCR', 'ICESCR', 'OHCHR']) {
      await hover(page, word);
      const { box } = await waitForCard(
        page,
        word === 'OHCHR' || word === 'UNHCR' ? 'High Commissioner' : word,
      );
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(view.width);
      expect(box.top + box.height).toBeLessThanOrEqual(view.height);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  test('shows above a modal dialog, and Escape closes the card alone', async () => {
    const page = await session().open(
      '<dialog id="d"><p>About the ICCPR</p></dialog><script>d.showModal()</script>',
    );
    await waitForMarks(page, ['ICCPR']);
    await hover(page, 'ICCPR');
    const card = await waitForCard(page, 'Civil and Political');
    expect(card.parent).toBe('dialog');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('explains a wrong name as what is meant, and says so', async () => {
    const page = await session().open('<p style="margin:100px">the Commission against Torture</p>');
    await waitForMarks(page, ['Commission against Torture']);
    await hover(page, 'Commission against');
    const card = await waitForCard(page, 'Committee against Torture');
    expect(card.text).toContain('“Commission against Torture”');
  });

  test('works in a frame too small for it: the middle scrolls and the full entry stays in reach', async () => {
    const { open } = session();
    const page = await open('<iframe width="420" height="190" srcdoc="<p>About the ICCPR</p>"></iframe>');
    const frame = await until(async () => page.frames()[1], 'the frame');
    await waitForMarks(frame, ['ICCPR']);
    const { x, y } = await placeOf(frame, 'ICCPR');
    const offset = await page.evaluate(() => {
      const box = document.querySelector('iframe')?.getBoundingClientRect();
      return { left: (box?.left ?? 0) + 2, top: (box?.top ?? 0) + 2 };
    });
    await page.mouse.move(offset.left + x + 30, offset.top + y + 30);
    await page.mouse.move(offset.left + x, offset.top + y, { steps: 3 });
    const card = await waitForCard(frame, 'Civil and Political');
    const full = card.controls.find(({ name }) => name.includes('full entry'));
    expect(full && full.box.top + full.box.height).toBeLessThanOrEqual(190);
    expect(full?.box.top).toBeGreaterThanOrEqual(0);
  });

  test('works under a strict content security policy', async () => {
    const page = await session().open(PAGE, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    await waitForMarks(page, MARKS);
    await hover(page, 'ICCPR');
    const card = await waitForCard(page, 'Civil and Political');
    expect(card.background).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('does not open for events that the page makes itself', async () => {
    const page = await session().open(PAGE);
    await waitForMarks(page, MARKS);
    const { x, y } = await placeOf(page, 'ICCPR');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (let at = 0; at < 5; at++)
          target?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }));
      },
      x,
      y,
    );
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardIn(page)).toBeUndefined();
  });

  test('leaves no error in the console', () => {
    // Firefox reports the tests' own strict policies as errors of the page.
    const own = session().errors.filter(
      (error) => !/Content-Security-Policy|Content Security Policy/i.test(error),
    );
    expect(own).toEqual([]);
    expect(BROWSER).toMatch(/chrome|firefox/);
  });
});
