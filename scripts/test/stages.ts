import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

/** How a stage of the test run ended. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command with its output shown. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command and shows its output when it has ended, so that two can run side by side. */
function runQuietly(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** A stage that either holds or doesn't. */
export async function single(command: string, args: readonly string[]): Promise<StageResult> {
  return (await run(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly numFailedTestSuites: number;
}

/** Runs a project of the tests; a skipped test counts as failed, and so does a file that couldn't be run. */
export async function vitest(project: string): Promise<StageResult> {
  await mkdir('out', { recursive: true });
  const file = `out/tests-${project}.json`;
  await rm(file, { force: true });
  const code = await runQuietly('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    const failed = report.numTotalTests - report.numPassedTests;
    const broken = failed === 0 && (code !== 0 || report.numTotalTests === 0) ? 1 : 0;
    return { passed: report.numPassedTests, failed: failed + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
