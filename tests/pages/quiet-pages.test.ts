import { describe, expect, test } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/support/card.ts';
import { hover, waitForMarkSet, waitForMarks } from '../browser/support/marks.ts';
import { BROWSER } from '../browser/support/session.ts';
import { QUIET_PAGES } from './quiet-pages.ts';
import { accessibilityOf, observe, printOf } from './support/observe.ts';
import { usePair } from './support/use-pair.ts';

const pair = usePair();

describe.each(QUIET_PAGES)('$name', ({ body, headers, marks, act }) => {
  test('is the same with us and without', async () => {
    const { open } = pair();
    const { bare, ours } = await open(body, headers);
    await waitForMarkSet(ours.page, marks);
    const word = marks[0] ?? '';
    expect(await act?.(ours.page)).toEqual(await act?.(bare.page));
    const [expected, observed] = await Promise.all([observe(bare.page, word), observe(ours.page, word)]);
    expect(observed).toEqual(expected);
    expect(ours.complaints).toEqual(bare.complaints);
  });
});

const LINE = '<p>The Universal Periodic Review is led by the OHCHR.</p><p>ICCPR</p>';
const MARKS = ['Universal Periodic Review', 'OHCHR', 'ICCPR'];

describe('beside the document', () => {
  test('a page that saw a card come and go is the same again', async () => {
    const { open } = pair();
    const { bare, ours } = await open(LINE);
    await waitForMarks(ours.page, MARKS);
    await hover(ours.page, 'OHCHR');
    await waitForCard(ours.page, 'OHCHR');
    await ours.page.keyboard.press('Escape');
    await waitForNoCard(ours.page);
    const [expected, observed] = await Promise.all([
      observe(bare.page, 'OHCHR'),
      observe(ours.page, 'OHCHR'),
    ]);
    expect(observed).toEqual(expected);
  });

  test('a page that watches its document sees the card come and go, and nothing else', async () => {
    const { open } = pair();
    const { ours } = await open(
      `${LINE}<script>window.seen = []; addEventListener('load', () => new MutationObserver((all) => seen.push(...all.map((one) =>
        one.target.nodeName + ' ' + [...one.addedNodes].map((n) => '+' + n.nodeName) + [...one.removedNodes].map((n) => '-' + n.nodeName))))
        .observe(document, { subtree: true, childList: true, characterData: true }))</script>`,
    );
    await waitForMarks(ours.page, MARKS);
    await hover(ours.page, 'OHCHR');
    await waitForCard(ours.page, 'OHCHR');
    await ours.page.keyboard.press('Escape');
    await waitForNoCard(ours.page);
    // An answer to our own change would come now.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ours.page.evaluate('window.seen')).toEqual(['HTML +READING-NOTE', 'HTML -READING-NOTE']);
  });

  test('what is printed is the same', async () => {
    const { open } = pair();
    const { bare, ours } = await open(LINE);
    await waitForMarks(ours.page, MARKS);
    expect(await printOf(ours.page)).toBe(await printOf(bare.page));
    await waitForMarks(ours.page, MARKS);
  });

  // Firefox gives its tree to nobody over this protocol.
  if (BROWSER === 'chrome') {
    test('the accessibility tree is the same', async () => {
      const { open } = pair();
      const { bare, ours } = await open(
        `<main><h1>OHCHR</h1>${LINE}<a href="#x">ICCPR</a><ul><li>ICESCR</ul><input aria-label="CEDAW"></main>`,
      );
      await waitForMarks(ours.page, ['OHCHR', 'Universal Periodic Review', 'ICCPR', 'ICESCR']);
      expect(await accessibilityOf(ours.page)).toBe(await accessibilityOf(bare.page));
    });
  }
});
