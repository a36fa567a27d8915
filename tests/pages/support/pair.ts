import type { Page } from 'puppeteer-core';
import type { Browser } from '../../../scripts/build/manifests.ts';
import { type Launched, launch } from '../../browser/support/launch.ts';

/** A page in one of the two browsers. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the page's console, and what was thrown. */
  readonly complaints: readonly string[];
}

/** The same browser twice, without the extension and with it. */
export class Pair {
  readonly #bare: Launched;
  readonly #ours: Launched;
  #last: readonly Page[] = [];

  private constructor(bare: Launched, ours: Launched) {
    this.#bare = bare;
    this.#ours = ours;
  }

  static async start(browser: Browser): Promise<Pair> {
    const [bare, ours] = await Promise.all([launch(browser, { extension: false }), launch(browser)]);
    return new Pair(bare, ours);
  }

  /** Opens one address in both; the pages before are closed. What they throw or log as an error is collected. */
  async open(address: string): Promise<{ readonly bare: Opened; readonly ours: Opened }> {
    const last = this.#last;
    const [bare, ours] = await Promise.all([open(this.#bare, address), open(this.#ours, address)]);
    this.#last = [bare.page, ours.page];
    await Promise.all(last.map((page) => page.close()));
    return { bare, ours };
  }

  async stop(): Promise<void> {
    await Promise.all([this.#bare.driver.close(), this.#ours.driver.close()]);
  }
}

async function open({ driver }: Launched, address: string): Promise<Opened> {
  const page = await driver.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}
