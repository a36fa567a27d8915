import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { BROWSERS } from '../build/manifests.ts';

/** What a reviewer types (see CONTRIBUTING.md). */
const STEPS = [
  ['npm', 'ci'],
  ['npm', 'run', 'build'],
] as const;

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.relative(folder, file), await readFile(file));
  }
  return files;
}

/**
 * Does with a source archive what a reviewer does, in a folder of its own, and compares with what was built here.
 * @returns The built files that are not the same, by their paths in `dist`; none when all is well.
 * @throws {Error} when the archive can't be built.
 */
export async function differingFiles(archive: string): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rebuild-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
    for (const [command, ...args] of STEPS) {
      const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed: ${stderr}`);
    }
    const differing: string[] = [];
    for (const browser of BROWSERS) {
      const [here, there] = [
        await filesOf(`dist/${browser}`),
        await filesOf(path.join(folder, 'dist', browser)),
      ];
      for (const name of new Set([...here.keys(), ...there.keys()]))
        if (here.get(name)?.equals(there.get(name) ?? Buffer.alloc(0)) !== true)
          differing.push(path.join(browser, name));
    }
    return differing;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
