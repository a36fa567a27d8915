import { parseArgs } from 'node:util';
import { launch } from '../../tests/browser/support/launch.ts';
import { PageServer } from '../../tests/browser/support/server.ts';
import { buildExtensions } from '../build/build.ts';
import { BROWSERS, type Browser } from '../build/manifests.ts';
import { type Measurement, measure } from './memory.ts';
import { goRound, sitesOn } from './round.ts';
import { trendOf } from './trend.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, browser: { type: 'string' } },
});
const minutes = Number(values.minutes);
const browsers = BROWSERS.filter((one) => values.browser === undefined || one === values.browser);
if (!(minutes > 0) || browsers.length === 0) {
  console.error('npm run soak -- [--minutes N] [--browser chrome|firefox]');
  process.exit(2);
}
/** So many measurements, evenly over the run. */
const MEASUREMENTS = 40;

const shown = (name: string, value: number): string =>
  /nodes|listeners|documents/.test(name) ? String(Math.round(value)) : `${(value / 2 ** 20).toFixed(1)} MB`;

/** Uses one browser for the given time and tells whether its memory stayed flat and nothing went wrong. */
async function soak(browser: Browser, server: PageServer): Promise<boolean> {
  const launched = await launch(browser);
  const sites = sitesOn(server);
  const long = await launched.driver.newPage();
  const errors: string[] = [];
  long.on('pageerror', (error) => errors.push(String(error)));
  await long.goto(sites.long);
  const measurements: Measurement[] = [];
  const begin = Date.now();
  const end = begin + minutes * 60_000;
  let rounds = 0;
  while (Date.now() < end) {
    await goRound(launched.driver, long, sites).catch((error: Error) => {
      errors.push(error.message);
    });
    rounds++;
    if (Date.now() >= begin + (measurements.length * minutes * 60_000) / MEASUREMENTS)
      measurements.push(await measure(launched, long));
  }
  await launched.driver.close();
  console.log(`${browser}: ${rounds} rounds in ${minutes} minutes, ${measurements.length} measurements`);
  let holds = errors.length === 0;
  for (const error of errors.slice(0, 10)) console.log(`  ✗ ${error}`);
  for (const name of Object.keys(measurements[0] ?? {})) {
    const trend = trendOf(
      measurements.flatMap((one) => {
        const value = one[name];
        return value === undefined ? [] : [value];
      }),
    );
    if (trend === undefined) {
      console.log(`  ? ${name}: too few measurements to tell; let it run longer`);
      holds = false;
      continue;
    }
    console.log(
      `  ${trend.flat ? '✓ flat' : '✗ grows'}: ${name}, ${shown(name, trend.early)} early, ${shown(name, trend.late)} late`,
    );
    holds &&= trend.flat;
  }
  return holds;
}

await buildExtensions();
const server = await PageServer.start();
const verdicts = await Promise.all(browsers.map((browser) => soak(browser, server)));
server.stop();
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
