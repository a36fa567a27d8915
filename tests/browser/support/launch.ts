import path from 'node:path';
import puppeteer, { type Browser as Driver } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts';
import { type Browser, GECKO_ID } from '../../../scripts/build/manifests.ts';
import { findSurface } from './surface.ts';

/** Where the extension lives in the test's Firefox: its pages have an address that is known beforehand. */
export const FIREFOX_UUID = '5c0a4b3e-7d1f-4a58-9c55-2f6d8e1b9a70';
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launched {
  readonly driver: Driver;
  /** Address of the extension's pages, without a slash at the end. */
  readonly base: string;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Without it there is nothing but the browser: what pages are compared with. */
  readonly extension?: boolean;
  /** Also load the spy that looks into closed shadow roots. */
  readonly spy?: boolean;
  /** Language of the browser, by which the extension chooses its own; Chromium only, for Firefox needs a language pack. */
  readonly language?: string;
  /** Leaves the page open that shows itself after the installation; without it the tabs are the test's own. */
  readonly firstRun?: boolean;
  /** The home folder that Firefox sees; the real one when left out. */
  readonly home?: string;
}

/** Closes the tab that opens by itself once the extension is installed. */
async function closeFirstRun(launched: Launched): Promise<void> {
  const tab = await findSurface(launched, 'first-run.html');
  await tab.close();
}

/** Starts a browser, with the built extension in it unless told otherwise. */
export async function launch(
  browser: Browser,
  {
    headless = true,
    extension: ours = true,
    spy = ours,
    language,
    firstRun = false,
    home,
  }: LaunchOptions = {},
): Promise<Launched> {
  const executablePath = await ensureBrowser(browser);
  const extension = path.resolve('dist', browser);
  const spyFolder = path.resolve('tests/browser/support/spy');
  if (browser === 'chrome') {
    const driver = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1000, height: 760 } : null,
      args: language === undefined ? CHROMIUM_ARGS : [...CHROMIUM_ARGS, `--lang=${language}`],
    });
    const id = ours ? await driver.installExtension(extension) : '';
    const base = `chrome-extension://${id}`;
    if (ours && !firstRun) await closeFirstRun({ driver, base });
    if (spy) await driver.installExtension(spyFolder);
    return { driver, base };
  }
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }) },
  });
  if (ours) await driver.installExtension(extension);
  const base = `moz-extension://${FIREFOX_UUID}`;
  if (ours && !firstRun) await closeFirstRun({ driver, base });
  if (spy) await driver.installExtension(spyFolder);
  return { driver, base };
}
