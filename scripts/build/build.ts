import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StateData } from '../../src/reference/state.ts';
import { compileData } from '../data/compile.ts';
import { writeBundles } from './bundles.ts';
import { managedSchema } from './managed-schema.ts';
import { BROWSERS, MANAGED_SCHEMA_FILE, manifestFor, REPOSITORY } from './manifests.ts';
import { thirdPartyNotices } from './third-party.ts';
import { drawWorldMap } from './world-map.ts';

/** Files that go into the package as they are. */
const COPIES: readonly (readonly [from: string, to: string])[] = [
  ['src/_locales', '_locales'],
  ['src/icons/16.png', 'icons/16.png'],
  ['src/icons/32.png', 'icons/32.png'],
  ['src/icons/48.png', 'icons/48.png'],
  ['src/icons/128.png', 'icons/128.png'],
  ['src/page/content.css', 'content.css'],
  ['src/popup/popup.html', 'popup.html'],
  ['src/reference-page/reference-page.html', 'reference-page.html'],
  ['src/options/options.html', 'options.html'],
  ['src/first-run/first-run.html', 'first-run.html'],
];

/** Writes the unpacked extensions to `dist/chrome` and `dist/firefox`. */
export async function buildExtensions(): Promise<void> {
  const data = await compileData();
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist/common', { recursive: true });
  const inputs = await writeBundles('dist/common', data);
  await writeFile('dist/common/licences.txt', await thirdPartyNotices(inputs));
  await writeFile('dist/common/reference.json', data.reference);
  await writeFile('dist/common/checks.json', data.checks);
  await writeFile('dist/common/search.json', data.search);
  await writeFile('dist/common/states.json', data.states);
  const { states } = JSON.parse(data.states) as StateData;
  await writeFile('dist/common/map.json', JSON.stringify(drawWorldMap(states.map(({ code }) => code))));
  for (const [from, to] of COPIES) await cp(from, path.join('dist/common', to), { recursive: true });
  for (const browser of BROWSERS) {
    await cp('dist/common', `dist/${browser}`, { recursive: true });
    await writeFile(
      `dist/${browser}/manifest.json`,
      `${JSON.stringify(manifestFor(browser, REPOSITORY), null, 2)}\n`,
    );
  }
  await writeFile(`dist/chrome/${MANAGED_SCHEMA_FILE}`, `${JSON.stringify(managedSchema(), null, 2)}\n`);
  await rm('dist/common', { recursive: true });
}

if (process.argv[1]?.endsWith('build.ts')) {
  await buildExtensions();
  console.log('dist/chrome and dist/firefox are built.');
}
