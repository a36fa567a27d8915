import { afterEach, describe, expect, test } from 'vitest';
import { until } from './support/card.ts';
import { useSession } from './support/session.ts';
import { openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let surface: Surface | undefined;
afterEach(async () => {
  await surface?.close();
  surface = undefined;
});

const heading = (page: Surface): Promise<string> =>
  page.evaluate<string>(`document.querySelector('main h1')?.innerText ?? ''`);
const headed = (page: Surface, words: string): Promise<true> =>
  until(async () => (await heading(page)).includes(words), `the heading "${words}"`);
const follow = (page: Surface, href: string): Promise<unknown> =>
  page.evaluate(`document.querySelector('a[href="${href}"]').click()`);

describe('the reference page', () => {
  test.each([
    ['#/timeline', 'Timeline', '1919'],
    ['#/acronyms', 'Acronyms A to Z', 'ICCPR'],
    ['#/kind/treaty-body', 'Treaty body', 'Human Rights Committee'],
    ['#/region/oceania', 'Oceania', 'Pacific Islands Forum'],
    ['#/family/council', 'Human Rights Council and UPR', 'Universal Periodic Review'],
    ['#/entry/iccpr', 'International Covenant on Civil and Political Rights', 'Monitored by'],
    ['#/search/universal%20periodic', 'Results', 'Universal Periodic Review'],
  ])('opens at %s', async (hash, title, words) => {
    surface = await openSurface(session(), `reference-page.html${hash}`);
    const page = surface;
    await headed(page, title);
    await until(
      async () => (await page.evaluate<string>('document.body.innerText')).includes(words),
      `"${words}" on the page`,
    );
    expect(await page.evaluate<string>('document.title')).toContain(title);
  });

  test('narrows a list while one types', async () => {
    surface = await openSurface(session(), 'reference-page.html#/region/europe');
    const page = surface;
    await headed(page, 'Europe');
    const names = (): Promise<string[]> =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('main .item .name')].map((one) => one.innerText)`,
      );
    expect((await names()).length).toBeGreaterThan(100);
    await page.evaluate(`(() => {
      const field = document.querySelector('.filters input');
      field.value = 'social charter';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await until(async () => (await names()).length < 10, 'a short list');
    expect(await names()).toContain('European Social Charter');
  });

  test('goes back and forward through what was read', async () => {
    surface = await openSurface(session(), 'reference-page.html#/acronyms');
    const page = surface;
    await headed(page, 'Acronyms');
    await follow(page, '#/entry/iccpr');
    await headed(page, 'Civil and Political');
    await follow(page, '#/timeline');
    await headed(page, 'Timeline');
    await page.evaluate('void history.back()');
    await headed(page, 'Civil and Political');
    await page.evaluate('void history.back()');
    await headed(page, 'Acronyms');
    await page.evaluate('void history.forward()');
    await headed(page, 'Civil and Political');
  });

  test('draws what stands to an entry, and leads there; the keyboard has the list', async () => {
    surface = await openSurface(session(), 'reference-page.html#/entry/iccpr');
    const page = surface;
    const drawn = `[...document.querySelectorAll('.relation-picture a')].map((one) => one.getAttribute('href'))`;
    await until(async () => (await page.evaluate<string[]>(drawn)).length > 1, 'the picture');
    const listed = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.facts a')].map((one) => one.getAttribute('href'))`,
    );
    for (const href of await page.evaluate<string[]>(drawn)) expect(listed).toContain(href);
    expect(
      await page.evaluate<number>(
        `document.querySelector('.relation-picture').querySelectorAll('[tabindex="0"]').length`,
      ),
    ).toBe(0);
    const monitor = '#/entry/human-rights-committee';
    expect(listed).toContain(monitor);
    await page.evaluate(
      `document.querySelector('.relation-picture a[href="${monitor}"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
    );
    await headed(page, 'Human Rights Committee');
  });
});
