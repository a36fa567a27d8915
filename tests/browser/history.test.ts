import { afterEach, expect, test } from 'vitest';
import { until } from './support/card.ts';
import { pressButton } from './support/files.ts';
import { useSession } from './support/session.ts';
import { openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let surface: Surface | undefined;
afterEach(async () => {
  await surface?.evaluate('chrome.storage.local.clear()');
  await surface?.close();
  surface = undefined;
});

async function open(page: string): Promise<Surface> {
  await surface?.close();
  surface = await openSurface(session(), page);
  return surface;
}
const shows = (on: Surface, words: string): Promise<true> =>
  until(
    async () => (await on.evaluate<string>('document.body.innerText')).includes(words),
    `"${words}" on the page`,
  );
const remembered = (on: Surface): Promise<unknown> =>
  on.evaluate('chrome.storage.local.get("history").then(({ history }) => history?.value)');

test('what is opened is remembered once the reader asks, listed in the popup, and forgotten again', async () => {
  const before = await open('reference-page.html#/entry/iccpr');
  await shows(before, 'Sources');
  expect(await remembered(before)).toBeFalsy();

  const options = await open('options.html');
  await shows(options, 'Recently opened');
  await options.evaluate(
    `[...document.querySelectorAll('label')].find((one) => one.innerText.includes('Remember the entries')).click()`,
  );
  await shows(options, '0 entries');

  const reference = await open('reference-page.html#/entry/iccpr');
  await until(
    async () => JSON.stringify(await remembered(reference))?.includes('iccpr') ?? false,
    'the entry to be remembered',
  );

  const popup = await open('popup.html');
  await until(() => popup.evaluate<boolean>(`document.querySelector('.saved-switch') !== null`), 'the popup');
  await popup.evaluate(`document.querySelector('.saved-switch').click()`);
  await shows(popup, 'International Covenant on Civil and Political Rights');

  const again = await open('options.html');
  await shows(again, '1 entry');
  await pressButton(again, 'Forget them');
  await shows(again, '0 entries');
  expect(await remembered(again)).toEqual({ on: true, entries: [] });
});

test('what is opened from a private window is not remembered', async () => {
  const options = await open('options.html');
  await shows(options, 'Recently opened');
  await options.evaluate(
    'chrome.storage.local.set({ history: { version: 1, value: { on: true, entries: [] } } })',
  );
  const reference = await open('reference-page.html?private#/entry/iccpr');
  await shows(reference, 'Sources');
  await reference.evaluate(`location.hash = '#/entry/icescr'`);
  await shows(reference, 'International Covenant on Economic, Social and Cultural Rights');
  const common = await open('reference-page.html#/entry/cat');
  await until(
    async () => JSON.stringify(await remembered(common))?.includes('"cat"') ?? false,
    'the entry of the common page',
  );
  expect(await remembered(common)).toEqual({ on: true, entries: ['cat'] });
});
