import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Launched, launch } from '../../browser/support/launch.ts';
import { PageServer } from '../../browser/support/server.ts';
import { BROWSER } from '../../browser/support/session.ts';

/** The same browser twice, with the extension and without. */
export interface Pair {
  readonly server: PageServer;
  /** Opens one address in both; the pages before are closed. What they throw or log as an error is collected. */
  open(address: string): Promise<{ readonly bare: Opened; readonly ours: Opened }>;
}

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the page's console, and what was thrown. */
  readonly complaints: readonly string[];
}

async function openIn({ driver }: Launched, last: Page | undefined, address: string): Promise<Opened> {
  const page = await driver.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  await last?.close();
  await page.goto(address);
  return { page, complaints };
}

/** Starts both browsers for the file and ends them after its last test. */
export function usePair(): () => Pair {
  let pair: Pair | undefined;
  let stop: () => Promise<void> = async () => {};
  beforeAll(async () => {
    const [bare, ours, server] = await Promise.all([
      launch(BROWSER, { extension: false }),
      launch(BROWSER),
      PageServer.start(),
    ]);
    stop = async () => {
      server.stop();
      await Promise.all([bare.driver.close(), ours.driver.close()]);
    };
    let last: { readonly bare: Opened; readonly ours: Opened } | undefined;
    pair = {
      server,
      open: async (address) => {
        const [without, withUs] = await Promise.all([
          openIn(bare, last?.bare.page, address),
          openIn(ours, last?.ours.page, address),
        ]);
        last = { bare: without, ours: withUs };
        return last;
      },
    };
  });
  afterAll(() => stop());
  return () => {
    if (pair === undefined) throw new Error('The browsers are not running yet.');
    return pair;
  };
}
