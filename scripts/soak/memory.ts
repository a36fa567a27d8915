import type { Browser as Driver, Page } from 'puppeteer-core';
import type { Launched } from '../../tests/browser/support/launch.ts';

/** Names of quantities, each with its value after a forced collection; bytes unless they are counts. */
export type Measurement = Readonly<Record<string, number>>;

/** What a long-lived page and the background hold in Chromium, after everything was collected that can be. */
async function measureChromium({ driver, base }: Launched, page: Page): Promise<Measurement> {
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0, Documents = 0 } = await page.metrics();
  await protocol.detach();
  const seen: Record<string, number> = {
    'heap of the page': JSHeapUsedSize,
    'nodes of the page': Nodes,
    'listeners of the page': JSEventListeners,
    documents: Documents,
  };
  const worker = await driver
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(base))
    ?.worker();
  if (worker !== null && worker !== undefined) {
    await worker.client.send('HeapProfiler.enable');
    await worker.client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
    await worker.client.send('HeapProfiler.disable');
    seen['heap of the background'] = usedSize;
  }
  return seen;
}

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Gives back what can be given back in all processes, and sums up what their reporters can account for. What a process
 * takes from the system is no measure: Firefox's allocator keeps what was freed.
 */
const FIREFOX = `() => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const sums = { 'the browser itself': 0, 'pages': 0, 'the extension': 0 };
  const report = (process, path, kind, units, amount) => {
    if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/')) return;
    const name = /^(extension|WebExtensions)/.test(process) ? 'the extension' : /^(web|Isolated)/i.test(process) ? 'pages' : process === '' ? 'the browser itself' : undefined;
    if (name !== undefined) sums[name] += amount;
  };
  return new Promise((done) => manager.minimizeMemoryUsage(done))
    .then(() => new Promise((done) => manager.getReports(report, null, done, null, false)))
    .then(() => JSON.stringify(sums));
}`;

async function measureFirefox(driver: Driver): Promise<Measurement> {
  const bidi = (driver as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: FIREFOX,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  return JSON.parse((answer.result.result as { value: string }).value) as Measurement;
}

/** Measures what the browser and a page in it hold after a forced collection. */
export const measure = (launched: Launched, page: Page): Promise<Measurement> =>
  launched.base.startsWith('moz-extension')
    ? measureFirefox(launched.driver)
    : measureChromium(launched, page);
