import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { version } from '../../package.json' with { type: 'json' };
import { buildExtensions } from '../build/build.ts';
import { BROWSERS, type Browser } from '../build/manifests.ts';
import { differingFiles } from './rebuild.ts';

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

const SOURCES = `out/rapporteur-${version}-source.zip`;

/** Everything under version control, from which a reviewer builds the same packages (see CONTRIBUTING.md). */
async function zipOfSources(): Promise<Uint8Array> {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--', ':!docs/images', ':!docs/store/pictures'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error('The source archive is made from a git checkout only.');
  const files: Zippable = {};
  for (const name of stdout
    .split('\0')
    .filter((one) => one !== '' && existsSync(one))
    .sort())
    files[name] = [await readFile(name), { level: 9, mtime: TIME }];
  return zipSync(files);
}

/** Writes one zip for each browser and one of the sources, from what was built, and gives the paths of the former. */
export async function packageExtensions(): Promise<ReadonlyMap<Browser, string>> {
  await mkdir('out', { recursive: true });
  const paths = new Map<Browser, string>();
  for (const browser of BROWSERS) {
    const file = `out/rapporteur-${version}-${browser}.zip`;
    await writeFile(file, await zipOf(`dist/${browser}`));
    paths.set(browser, file);
  }
  await writeFile(SOURCES, await zipOfSources());
  return paths;
}

if (process.argv[1]?.endsWith('package.ts')) {
  await buildExtensions();
  const packages = await packageExtensions();
  for (const file of packages.values()) console.log(file);
  console.log(SOURCES);
  if (process.argv.includes('--verify')) {
    const other = await differingFiles(SOURCES);
    for (const file of other) console.error(`✗ ${file} is another when built from the source archive`);
    if (other.length === 0) console.log('✓ the source archive, built anew, gives the same bytes');
    process.exitCode = other.length === 0 ? 0 : 1;
  }
}
