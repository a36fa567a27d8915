import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { until } from './support/card.ts';
import { command } from './support/commands.ts';
import { type Launched, launch } from './support/launch.ts';
import { BROWSER } from './support/session.ts';
import { findSurface, type Surface } from './support/surface.ts';

let launched: Launched | undefined;
let first: Surface | undefined;
beforeAll(async () => {
  launched = await launch(BROWSER, { firstRun: true });
  first = await findSurface(launched, 'first-run.html');
});
afterAll(() => launched?.driver.close());

const surface = (): Surface => {
  if (first === undefined) throw new Error('The page has not opened.');
  return first;
};
const textsOf = (highlight: string): Promise<string[]> =>
  surface().evaluate<string[]>(`[...(CSS.highlights.get('${highlight}') ?? [])].map((one) => {
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    return range.toString();
  })`);
const marks = (): Promise<string[]> => textsOf('quiet-dotted');

describe('the page after the installation', () => {
  test('opens by itself, and marks its sample as any page is marked', async () => {
    await until(async () => (await marks()).length >= 5, 'the marks');
    expect(await marks()).toEqual(expect.arrayContaining(['Human Rights Council', 'UPR', 'ICCPR', 'NHRI']));
    expect(await surface().evaluate<string>('document.body.innerText')).toContain('What it never does');
  });

  test('explains the next term by its keys, in a card', async () => {
    if (launched === undefined) return;
    const explained = (): Promise<string[]> => textsOf('quiet-on');
    await command(launched, 'next-mention');
    await until(async () => (await explained()).length === 1, 'a term that is explained');
    await until(
      () => surface().evaluate<boolean>(`document.querySelector('[popover]') !== null`),
      'the card',
    );
  });

  test('is accessible', async () => {
    expect((await runAxe(surface().evaluate)).violations).toEqual([]);
  });
});
