import { mkdir, readdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { buildExtensions } from '../build/build.ts';
import { zipOf } from '../package/package.ts';
import { run, type StageResult } from './stages.ts';
import { overweight } from './weight-budgets.ts';

const verdict = (holds: boolean, promise: string): StageResult => {
  console.log(`${holds ? '✓' : '✗'} ${promise}`);
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Mozilla's linter must find nothing at all; its exit code tells only of errors. */
async function lintsClean(): Promise<StageResult> {
  const { spawnSync } = await import('node:child_process');
  const { stdout } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const start = stdout.indexOf('{');
  const { summary } = JSON.parse(start < 0 ? '{"summary":{"errors":1}}' : stdout.slice(start)) as {
    summary: { errors: number; warnings: number; notices: number };
  };
  const clean = summary.errors === 0 && summary.warnings === 0 && summary.notices === 0;
  if (!clean) await run('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
  return verdict(clean, 'the linter finds no error, warning or notice');
}

/** Two builds of the same tree must give the same zips. */
async function buildsReproducibly(): Promise<StageResult> {
  const zips = async (): Promise<string[]> => [
    Buffer.from(await zipOf('dist/chrome')).toString('base64'),
    Buffer.from(await zipOf('dist/firefox')).toString('base64'),
  ];
  const first = await zips();
  await buildExtensions();
  return verdict(
    (await zips()).every((zip, at) => zip === first[at]),
    'two builds give the same bytes',
  );
}

/** Chromium says on its extensions page what it dislikes in a manifest. */
async function loadsWithoutManifestErrors(): Promise<StageResult> {
  const driver = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const id = await driver.installExtension('dist/chrome');
    const page = await driver.newPage();
    await page.goto('chrome://extensions');
    const problems = await page.evaluate(
      (extension) =>
        new Promise<string[]>((resolve) => {
          type Info = { manifestErrors: unknown[]; runtimeErrors: unknown[]; installWarnings?: unknown[] };
          const api = (
            globalThis as unknown as {
              chrome: {
                developerPrivate: { getExtensionInfo(id: string, done: (info: Info) => void): void };
              };
            }
          ).chrome;
          api.developerPrivate.getExtensionInfo(extension, (info) =>
            resolve(
              [...info.manifestErrors, ...info.runtimeErrors, ...(info.installWarnings ?? [])].map((one) =>
                JSON.stringify(one),
              ),
            ),
          );
        }),
      id,
    );
    for (const problem of problems) console.log(problem);
    return verdict(problems.length === 0, 'Chromium loads the manifest without a complaint');
  } finally {
    await driver.close();
  }
}

/** Nothing that a page could load by its address, and no file of another kind than we ship. */
async function shipsOnlyWhatItShould(): Promise<StageResult> {
  await mkdir('out', { recursive: true });
  const names = await readdir('dist/chrome', { recursive: true });
  const strange = names.filter(
    (name) => /\.[a-z]+$/i.test(name) && !/\.(?:js|json|css|html|png)$/.test(name) && name !== 'licences.txt',
  );
  return verdict(
    strange.length === 0,
    `the package holds scripts, data, styles, pages, icons and licences only ${strange.join(' ')}`,
  );
}

/** What every page has to carry stays within its budget. */
async function staysLight(): Promise<StageResult> {
  const heavy = await overweight('dist/chrome');
  return verdict(heavy.length === 0, `scripts stay within their budgets ${heavy.join('; ')}`);
}

/** What must hold of the built packages. */
export const PACKAGE_CHECKS = [
  lintsClean,
  loadsWithoutManifestErrors,
  shipsOnlyWhatItShould,
  staysLight,
  buildsReproducibly,
];
