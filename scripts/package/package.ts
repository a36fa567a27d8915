import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { version } from '../../package.json' with { type: 'json' };
import { buildExtensions } from '../build/build.ts';
import { BROWSERS, type Browser } from '../build/manifests.ts';

/** Every file in the zip bears this time, so that the same commit gives the same bytes. */
const TIME = new Date('2020-01-01T00:00:00');

/** Zips an unpacked extension; names are sorted and times fixed. */
export async function zipOf(folder: string): Promise<Uint8Array> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files: Zippable = {};
  for (const name of names) {
    files[name.split(path.sep).join('/')] = [
      await readFile(path.join(folder, name)),
      { level: 9, mtime: TIME },
    ];
  }
  return zipSync(files);
}

/** Writes one zip for each browser from what was built, and gives their paths. */
export async function packageExtensions(): Promise<ReadonlyMap<Browser, string>> {
  await mkdir('out', { recursive: true });
  const paths = new Map<Browser, string>();
  for (const browser of BROWSERS) {
    const file = `out/rapporteur-${version}-${browser}.zip`;
    await writeFile(file, await zipOf(`dist/${browser}`));
    paths.set(browser, file);
  }
  return paths;
}

if (process.argv[1]?.endsWith('package.ts')) {
  await buildExtensions();
  for (const file of (await packageExtensions()).values()) console.log(file);
}
