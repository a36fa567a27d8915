import { afterAll, beforeAll } from 'vitest';
import { PageServer } from '../../browser/support/server.ts';
import { BROWSER } from '../../browser/support/session.ts';
import { type Opened, Pair } from './pair.ts';

interface Served {
  /** Opens a page with this body in both browsers. */
  open(
    body: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly bare: Opened; readonly ours: Opened }>;
}

/** Starts both browsers for the file and ends them after its last test. */
export function usePair(): () => Served {
  let pair: Pair | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    [pair, server] = await Promise.all([Pair.start(BROWSER), PageServer.start()]);
  });
  afterAll(async () => {
    await pair?.stop();
    server?.stop();
  });
  return () => {
    if (pair === undefined || server === undefined) throw new Error('The browsers are not running yet.');
    const [both, pages] = [pair, server];
    return { open: (body, headers) => both.open(pages.add(body, headers)) };
  };
}
