import type { Browser as Driver, Page } from 'puppeteer-core';
import { until } from './card.ts';
import type { Launched } from './launch.ts';

/** One of the extension's own pages, driven alike in both browsers. */
export interface Surface {
  /** Evaluates an expression in the page. The result must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  press(key: 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Tab' | 'Backspace'): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const fromPage = (page: Page): Surface => ({
  evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
  type: (text) => page.keyboard.type(text, { delay: 15 }),
  press: (key) => page.keyboard.press(key),
  screenshot: async (path) => {
    await page.screenshot({ path: path as `${string}.png` });
  },
  close: () => page.close(),
});

/** The raw WebDriver BiDi connection: puppeteer waits in vain for moz-extension pages. */
interface Bidi {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}
const bidiOf = (driver: Driver): Bidi => (driver as unknown as { connection: Bidi }).connection;

const KEYS = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
};

async function openByBidi(driver: Driver, url: string, background: boolean): Promise<Surface> {
  const bidi = bidiOf(driver);
  const { result } = await bidi.send('browsingContext.create', { type: 'tab', background });
  const context = result.context as string;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  return fromBidi(driver, context);
}

/** A tab of Firefox in which one of our pages is, or is about to be. */
async function fromBidi(driver: Driver, context: string): Promise<Surface> {
  const bidi = bidiOf(driver);
  const keys = (texts: readonly string[]): Promise<unknown> =>
    bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: texts.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await bidi.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    return JSON.parse((answer.result.result as { value: string }).value) as T;
  };
  await until(async () => {
    try {
      return (
        (await evaluate<string>('location.href')).startsWith('moz-extension:') &&
        (await evaluate<boolean>('document.readyState === "complete"'))
      );
    } catch {
      return false;
    }
  }, 'the page of ours');
  return {
    evaluate,
    type: async (text) => {
      await keys([...text]);
    },
    press: async (key) => {
      await keys([KEYS[key]]);
    },
    screenshot: async (path) => {
      const { writeFile } = await import('node:fs/promises');
      const shot = await bidi.send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(shot.result.data as string, 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** Opens one of the extension's pages in a tab. */
export async function openSurface({ driver, base }: Launched, page: string): Promise<Surface> {
  if (base.startsWith('moz-extension')) return openByBidi(driver, `${base}/${page}`, false);
  const tab = await driver.newPage();
  await tab.goto(`${base}/${page}`);
  return fromPage(tab);
}

/**
 * Opens the popup on the page that is in front. In Chromium it is the real one; Firefox's can't be driven, so its
 * document is opened in a background tab, which leaves the page in front.
 */
export async function openPopup({ driver, base }: Launched): Promise<Surface> {
  if (base.startsWith('moz-extension')) return openByBidi(driver, `${base}/popup.html`, true);
  const target = await driver.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker.');
  await worker.evaluate('chrome.action.openPopup()');
  const popup = await driver.waitForTarget((one) => one.url() === `${base}/popup.html`);
  return fromPage(await popup.asPage());
}

/** Waits for one of the extension's pages that opens by itself. */
export async function findSurface({ driver, base }: Launched, page: string): Promise<Surface> {
  const url = `${base}/${page}`;
  if (!base.startsWith('moz-extension')) {
    const target = await driver.waitForTarget((one) => one.url() === url);
    return fromPage(await target.asPage());
  }
  const context = await until(async () => {
    const { result } = await bidiOf(driver).send('browsingContext.getTree', {});
    const tabs = result.contexts as readonly { readonly context: string; readonly url: string }[];
    return tabs.find((one) => one.url === url)?.context;
  }, url);
  return fromBidi(driver, context);
}
