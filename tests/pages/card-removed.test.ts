import { expect, test } from 'vitest';
import { until, waitForNoCard } from '../browser/support/card.ts';
import { hover, waitForMarks } from '../browser/support/marks.ts';
import { useSession } from '../browser/support/session.ts';

const session = useSession();

test('a page that keeps removing the card gets it out after a few tries', async () => {
  const page = await session().open(`<p>OHCHR</p><script>
    window.removed = 0;
    new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes)
      if (n.localName?.includes('-')) { window.removed++; n.remove(); } }).observe(document.documentElement, { childList: true });
  </script>`);
  await waitForMarks(page, ['OHCHR']);
  await hover(page, 'OHCHR');
  await until(() => page.evaluate('window.removed === 4') as Promise<boolean>, 'the last try');
  await waitForNoCard(page);
  // Nothing goes on in the background.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.evaluate('window.removed')).toBe(4);
});

test('the card opens on what document.open has written', async () => {
  const page = await session().open('<p>OHCHR</p>');
  await waitForMarks(page, ['OHCHR']);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>x</title><body><p>ICCPR</p>');
    document.close();
  });
  await waitForMarks(page, ['ICCPR']);
  await until(async () => {
    await hover(page, 'ICCPR');
    await new Promise((resolve) => setTimeout(resolve, 700));
    return page.evaluate(() => [...document.documentElement.children].some((e) => e.localName.includes('-')));
  }, 'the card');
});
