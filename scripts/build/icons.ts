import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';

/** Sizes of the icon and the drawing for each: in 16 pixels the row of dots would be a smear. */
const SIZES = [
  [16, 'icon-small.svg'],
  [32, 'icon.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
] as const;

/** Draws the PNG icons from their SVG sources. Run after changing one; the results are committed. */
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chrome'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, drawing] of SIZES) {
  const svg = await readFile(`src/icons/${drawing}`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `)}`,
  );
  await page.screenshot({ path: `src/icons/${size}.png`, omitBackground: true });
}
await browser.close();
