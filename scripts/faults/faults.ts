import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FAULTS, type Fault } from './list.ts';

/** The faults are planted into a copy, so that a run that is cut short leaves nothing broken behind. */
const COPY = path.resolve('.cache/faults');

function run(args: readonly string[]): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync('npx', args, {
    cwd: COPY,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: status ?? 1, output: stdout + stderr };
}

async function makeCopy(): Promise<void> {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).stdout.split('\n');
  for (const file of files.filter((name) => name !== '' && name !== 'node_modules')) {
    await mkdir(path.dirname(path.join(COPY, file)), { recursive: true });
    await cp(file, path.join(COPY, file)).catch(() => undefined);
  }
  await symlink(path.resolve('node_modules'), path.join(COPY, 'node_modules'));
}

/** Runs the fault's tests; the code must be built first where a browser runs it. */
function test({ project, test: file, only }: Fault): { code: number; output: string } {
  if (project !== 'unit') {
    const built = run(['tsx', 'scripts/build/build.ts']);
    if (built.code !== 0)
      return { code: 0, output: `The build broke, so no test could tell:\n${built.output}` };
  }
  return run(['vitest', 'run', '--project', project, file, ...(only === undefined ? [] : ['-t', only])]);
}

const ranTests = (output: string): boolean => /Tests\s.*\d+ (?:passed|failed)/.test(output);

async function plant(fault: Fault): Promise<string | undefined> {
  const file = path.join(COPY, fault.file);
  const source = await readFile(file, 'utf8');
  if (!source.includes(fault.find)) return 'the place to plant it in was not found';
  await writeFile(
    file,
    source.replaceAll(fault.find, () => fault.replace),
  );
  const { code, output } = test(fault);
  await writeFile(file, source);
  if (code === 0) return 'no test noticed';
  return ranTests(output) ? undefined : `the tests did not run:\n${output.slice(-1500)}`;
}

await makeCopy();
let unnoticed = 0;
const wanted = process.argv[2];
const faults = FAULTS.filter(({ name }) => wanted === undefined || name.includes(wanted));
for (const fault of faults) {
  const problem = await plant(fault);
  if (problem !== undefined) unnoticed++;
  console.log(
    `${problem === undefined ? '✓' : '✗'} ${fault.name}${problem === undefined ? '' : `: ${problem}`}`,
  );
}
// The copy must pass without a fault, or red tests would prove nothing.
const tests = [
  ...new Map(faults.map((fault) => [`${fault.project} ${fault.test} ${fault.only ?? ''}`, fault])).values(),
];
for (const fault of tests) {
  const { code, output } = test(fault);
  if (code === 0) continue;
  unnoticed++;
  console.log(`✗ ${fault.test} fails without a fault:\n${output.slice(-1500)}`);
}
console.log(`${faults.length} faults planted, ${unnoticed} problems`);
await rm(COPY, { recursive: true, force: true });
process.exitCode = unnoticed === 0 ? 0 : 1;
