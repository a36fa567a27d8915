import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { buildExtensions } from '../build/build.ts';
import { BROWSERS } from '../build/manifests.ts';
import { PACKAGE_CHECKS } from './package-checks.ts';
import { type StageResult, single, vitest } from './stages.ts';

type Stage = readonly [name: string, run: () => Promise<StageResult>];

/**
 * Everything that must hold before a change lands, group after group. The stages of a group run side by side:
 * both browsers wait for most of their time.
 */
const GROUPS: readonly (readonly Stage[])[] = [
  [['types', () => single('npx', ['tsc', '--noEmit'])]],
  [['lint and format', () => single('npx', ['biome', 'check', '--error-on-warnings', '.'])]],
  [['data', () => single('npx', ['tsx', 'scripts/data/check.ts'])]],
  [['units', () => vitest('unit')]],
  [
    [
      'build',
      async () => {
        await buildExtensions();
        return { passed: 1, failed: 0 };
      },
    ],
  ],
  [
    ['Chromium', () => vitest('chrome')],
    ['Firefox', () => vitest('firefox')],
  ],
  ...PACKAGE_CHECKS.map((check): Stage[] => [['package', check]]),
];

async function runStage([name, stage]: Stage): Promise<StageResult> {
  const begin = Date.now();
  let result: StageResult;
  try {
    result = await stage();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  }
  console.log(
    `${name}: ${result.passed} passed, ${result.failed} failed (${Math.round((Date.now() - begin) / 1000)} s)`,
  );
  return result;
}

for (const browser of BROWSERS) await ensureBrowser(browser);
let passed = 0;
let failed = 0;
for (const group of GROUPS) {
  for (const result of await Promise.all(group.map(runStage))) {
    passed += result.passed;
    failed += result.failed;
  }
}
// The last line counts single tests of all kinds.
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
