import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { until, waitForCard } from './support/card.ts';
import { command } from './support/commands.ts';
import { buildGallery } from './support/gallery/build-gallery.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { BROWSER, useSession } from './support/session.ts';
import { openSurface } from './support/surface.ts';

const session = useSession();
let gallery = '';
beforeAll(async () => {
  gallery = await buildGallery();
});

const STATES = [
  'plain',
  'waiting',
  'misnomer',
  'nested',
  'several senses',
  'pinned',
  'copying',
  'not this',
  'own term',
] as const;
const THEMES = ['light', 'dark'] as const;
/** One element of each block of a full card: axe must have looked at all of them. */
const BLOCKS = [
  'kicker',
  'entry-title',
  'summary',
  'dates',
  'confusions',
  'entry-sources',
  'open-full',
  'tools',
  'copies',
];

const blocksOf = (state: (typeof STATES)[number]): readonly string[] =>
  state === 'waiting'
    ? ['waiting']
    : state === 'own term'
      ? ['kicker', 'entry-title', 'summary', 'own-forms', 'meanings', 'own-source', 'tools', 'copies']
      : BLOCKS;

const evaluateIn =
  (page: Page) =>
  <T>(expression: string): Promise<T> =>
    page.evaluate(expression) as Promise<T>;

async function drawn(state: string, theme: string): Promise<Page> {
  const page = await session().open(
    `<title>Gallery</title><style>body{background:${theme === 'dark' ? '#16191d' : '#fff'};color:${theme === 'dark' ? '#fff' : '#000'}}</style><main></main><script>${gallery.replaceAll('</script', '<\\/script')}</script>`,
  );
  await page.evaluate(`draw(${JSON.stringify(state)}, '${theme}')`);
  // The page around the card is not what is checked.
  await page.evaluate(
    `document.body.prepend(Object.assign(document.createElement('h1'), {textContent: 'Gallery'}))`,
  );
  return page;
}

describe('the card', () => {
  test.each(THEMES.flatMap((theme) => STATES.map((state) => [state, theme] as const)))(
    'is accessible when %s (%s)',
    async (state, theme) => {
      const { violations, examined } = await runAxe(evaluateIn(await drawn(state, theme)));
      expect(
        violations.filter(
          (violation) => !violation.startsWith('region:') && !violation.startsWith('landmark'),
        ),
      ).toEqual([]);
      const all = examined.join('\n');
      for (const block of blocksOf(state)) expect(all, block).toContain(block);
    },
  );

  test.each([
    [
      'a button without a name',
      `button.removeAttribute('aria-label'); button.removeAttribute('title')`,
      'button-name',
    ],
    ['a line of low contrast', `root.querySelector('.summary').style.color = '#c4c8cc'`, 'color-contrast'],
  ])('is not called accessible with %s', async (_what, plant, rule) => {
    const page = await drawn('plain', 'light');
    await page.evaluate(`(() => {
      const root = document.querySelector('body > div').shadowRoot;
      const button = root.querySelector('.tools button');
      ${plant};
    })()`);
    const { violations } = await runAxe(evaluateIn(page));
    expect(violations.some((violation) => violation.startsWith(`${rule}:`))).toBe(true);
  });

  test('has its role, name and reading order in the browser’s own tree, though its root is closed', async () => {
    const page = await session().open('<p style="margin:100px">About the ICCPR</p>');
    await page.bringToFront();
    await waitForMarks(page, ['ICCPR']);
    await command(session(), 'next-mention');
    await waitForCard(page, 'Civil and Political');
    if (BROWSER === 'chrome') {
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const said: string[] = [];
      const read = (id: string): void => {
        const node = byId.get(id);
        if (node === undefined) return;
        if (!node.ignored) said.push(`${node.role?.value}: ${String(node.name?.value ?? '')}`);
        for (const child of node.childIds ?? []) read(child);
      };
      read(nodes[0]?.nodeId ?? '');
      const dialog = said.findIndex((line) => /^dialog: International Covenant on Civil/.test(line));
      const order = [
        /^heading: International Covenant/,
        /^StaticText: .*treaty/i,
        /^link: /,
        /^button: Open full entry/,
        /^button: Pin/,
        /^button: Close/,
      ];
      expect(dialog).toBeGreaterThanOrEqual(0);
      let from = dialog;
      for (const wanted of order) {
        const at = said.findIndex((line, index) => index > from && wanted.test(line));
        expect(at, String(wanted)).toBeGreaterThan(from);
        from = at;
      }
    } else {
      // Firefox gives its tree to no protocol; the spy reads the same attributes that the tree is made of.
      const card = await waitForCard(page, 'Civil and Political');
      expect(card.label).toContain('International Covenant on Civil');
      expect(card.controls.every(({ name }) => name !== '')).toBe(true);
    }
  });

  test('says nothing to screen readers when it opens by hovering', async () => {
    const page = await session().open('<p style="margin:100px">About the ICCPR</p>');
    await waitForMarks(page, ['ICCPR']);
    await hover(page, 'ICCPR');
    const card = await waitForCard(page, 'Civil and Political');
    expect(card.focused).toBeNull();
    expect(card.live).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

describe('the pages of the extension', () => {
  test.each([
    'popup.html',
    'reference-page.html',
    'reference-page.html#/entry/iccpr',
    'reference-page.html#/timeline',
    'reference-page.html#/acronyms',
    'reference-page.html#/kind/treaty-body',
    'options.html',
  ])('are accessible: %s', async (address) => {
    for (const theme of THEMES) {
      const surface = await openSurface(session(), address);
      await until(
        () => surface.evaluate<boolean>(`document.querySelectorAll('button, input').length > 1`),
        address,
      );
      await surface.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      const { violations, examined } = await runAxe(surface.evaluate);
      expect(violations).toEqual([]);
      expect(examined.length).toBeGreaterThan(5);
      await surface.close();
    }
  });

  test('are accessible in the popup with results and with an entry', async () => {
    const surface = await openSurface(session(), 'popup.html');
    await until(() => surface.evaluate<boolean>(`document.querySelector('input') !== null`), 'the popup');
    await surface.evaluate(`document.querySelector('input').focus()`);
    await surface.type('iccpr');
    await until(
      () => surface.evaluate<boolean>(`document.querySelector('[role="option"]') !== null`),
      'results',
    );
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await surface.press('Enter');
    await until(
      () => surface.evaluate<boolean>(`document.querySelector('article.entry') !== null`),
      'the entry',
    );
    expect((await runAxe(surface.evaluate)).violations).toEqual([]);
    await surface.close();
  });
});
