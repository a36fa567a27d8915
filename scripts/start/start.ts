import { mkdir, readFile } from 'node:fs/promises';
import { cardIn, until, waitForCard } from '../../tests/browser/support/card.ts';
import { type Launched, launch } from '../../tests/browser/support/launch.ts';
import { hover, marksIn } from '../../tests/browser/support/marks.ts';
import { PageServer } from '../../tests/browser/support/server.ts';
import { openPopup } from '../../tests/browser/support/surface.ts';
import { buildExtensions } from '../build/build.ts';
import type { Browser } from '../build/manifests.ts';

const HOVERED = 'Universal Periodic Review';
const SEARCHED = 'committee against torture';

/** Shows what the extension does where nobody can look: hovers, opens the popup, searches, takes pictures. */
async function showHeadless(launched: Launched, address: string, browser: Browser): Promise<void> {
  const page = await launched.driver.newPage();
  await page.goto(address);
  await page.bringToFront();
  const marks = await until(async () => {
    const found = await marksIn(page);
    return found.length > 5 ? found : undefined;
  }, 'the underlined terms');
  console.log(`${marks.length} terms underlined: ${marks.join(', ')}`);
  await hover(page, HOVERED);
  await waitForCard(page, HOVERED);
  const pictures = ['tooltip', 'popup', 'search'].map((name) => `out/${browser}-${name}.png`);
  const [tooltip = '', popupPicture = '', search = ''] = pictures;
  await page.screenshot({ path: tooltip as `${string}.png` });
  console.log(`Hovering “${HOVERED}”: ${(await cardIn(page))?.text.split('\n').slice(0, 3).join(' | ')}`);
  await page.keyboard.press('Escape');
  const popup = await openPopup(launched);
  await until(
    () => popup.evaluate<boolean>(`document.querySelectorAll('[role="option"]').length > 5`),
    'the list in the popup',
  );
  await popup.screenshot(popupPicture);
  console.log(`Popup: ${await popup.evaluate<string>(`document.querySelector('.list-head').textContent`)}`);
  await popup.type(SEARCHED);
  await until(
    () =>
      popup.evaluate<boolean>(
        `document.querySelector('[role="option"] .name')?.textContent.includes('against Torture')`,
      ),
    'a result',
  );
  await popup.screenshot(search);
  console.log(
    `Searching “${SEARCHED}”: ${await popup.evaluate<string>(`document.querySelector('[role="option"] .name').textContent`)}`,
  );
  console.log(`Pictures: ${pictures.join(', ')}`);
}

const browser: Browser = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
await buildExtensions();
await mkdir('out', { recursive: true });
const server = await PageServer.start();
const address = server.add(await readFile('scripts/start/demo.html', 'utf8'));
const launched = await launch(browser, { headless: !hasDisplay, spy: !hasDisplay });
if (hasDisplay) {
  const [first] = await launched.driver.pages();
  await (first ?? (await launched.driver.newPage())).goto(address);
  console.log(`The demo page is open: ${address}. Close the browser to end.`);
  launched.driver.on('disconnected', () => server.stop());
} else {
  await showHeadless(launched, address, browser);
  await launched.driver.close();
  server.stop();
}
