import { describe, expect, test } from 'vitest';
import { cardIn, until, waitForCard, waitForNoCard } from './support/card.ts';
import { command } from './support/commands.ts';
import { waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';

const session = useSession();
const PAGE =
  '<input id="field" value="mine"><p>First the OHCHR,</p><p style="margin-top:1200px">then the ICCPR.</p>';

describe('the keyboard path', () => {
  test('goes to the next mention, opens it with the focus inside, and gives focus and selection back', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    await page.focus('#field');
    await command(session(), 'next-mention');
    const first = await waitForCard(page, 'High Commissioner');
    expect(first.label).toContain('High Commissioner');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('OHCHR');
    await command(session(), 'next-mention');
    await waitForCard(page, 'Civil and Political');
    await until(async () => (await page.evaluate(() => scrollY)) > 300, 'the page to scroll');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => document.getSelection()?.toString())).not.toBe('ICCPR');
  });

  test('a digit opens another meaning, and Backspace leads back', async () => {
    const page = await session().open('<p>Article 9 of the CRC protects children.</p>');
    await page.bringToFront();
    await waitForMarks(page, ['CRC']);
    await command(session(), 'next-mention');
    const first = await waitForCard(page, 'These letters can also mean');
    await page.keyboard.press('9');
    expect((await cardIn(page))?.label).toBe(first.label);
    await page.keyboard.press('1');
    const other = await until(async () => {
      const card = await cardIn(page);
      return card !== undefined && card.label !== first.label ? card : undefined;
    }, 'the other meaning');
    expect(first.text).toContain('Committee on the Rights of the Child');
    expect(other.label).toMatch(/^Committee on the Rights of the Child CRC/);
    await page.keyboard.press('Backspace');
    await until(async () => (await cardIn(page))?.label === first.label, 'the first meaning');
  });

  test('goes back to the mention before, and round from the first to the last', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    await command(session(), 'next-mention');
    await waitForCard(page, 'High Commissioner');
    await command(session(), 'previous-mention');
    await waitForCard(page, 'Civil and Political');
  });

  test('leaves hidden mentions out', async () => {
    const page = await session().open('<p hidden>OHCHR</p><p>ICCPR</p>');
    await page.bringToFront();
    await waitForMarks(page, ['ICCPR']);
    await command(session(), 'next-mention');
    await waitForCard(page, 'Civil and Political');
  });

  test('Tab out of the card closes it', async () => {
    const page = await session().open(PAGE);
    await page.bringToFront();
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    await command(session(), 'next-mention');
    const card = await waitForCard(page, 'High Commissioner');
    for (let at = 0; at <= card.controls.length + 1 && (await cardIn(page)) !== undefined; at++)
      await page.keyboard.press('Tab');
    await waitForNoCard(page);
  });
});
