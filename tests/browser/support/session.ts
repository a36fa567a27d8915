import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from '../../../scripts/build/manifests.ts';
import { type Launched, launch } from './launch.ts';
import { PageServer } from './server.ts';

/** The browser that this run of the tests is for. */
export const BROWSER: Browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** A browser with the extension and two origins of pages, for all tests of a file. */
export interface Session extends Launched {
  readonly server: PageServer;
  /** Another origin. */
  readonly other: PageServer;
  /** Everything that pages wrote to their consoles as errors. */
  readonly errors: string[];
  /** Opens a page with this body; the tab before it is closed. */
  open(body: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

/** Starts one session for the file and ends it after its last test. */
export function useSession(): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    const [launched, server, other] = await Promise.all([
      launch(BROWSER),
      PageServer.start(),
      PageServer.start(),
    ]);
    const errors: string[] = [];
    let page: Page | undefined;
    session = {
      ...launched,
      server,
      other,
      errors,
      open: async (body, headers) => {
        const last = page;
        page = await launched.driver.newPage();
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await last?.close();
        await page.goto(server.add(body, headers));
        return page;
      },
    };
  });
  afterAll(async () => {
    await session?.driver.close();
    session?.server.stop();
    session?.other.stop();
  });
  return () => {
    if (session === undefined) throw new Error('The session has not begun.');
    return session;
  };
}
