import { expect, test } from 'vitest';
import { inSlices } from '../../src/platform/slices.ts';

function* counting(to: number): Generator<number, string> {
  for (let at = 1; at <= to; at++) yield at;
  return 'done';
}

test('work in slices ends with its result', async () => {
  expect(await inSlices(counting(100_000))).toBe('done');
});

test('work that throws is an error for whoever waits', async () => {
  const broken = function* (): Generator<void, void> {
    yield;
    throw new Error('broken');
  };
  await expect(inSlices(broken())).rejects.toThrow('broken');
});

test('work lets others have their turn, and ends when it is no longer wanted', async () => {
  const abort = new AbortController();
  let reached = 0;
  const endless = function* (): Generator<number, never> {
    for (;;) yield ++reached;
  };
  void inSlices(endless(), () => abort.abort(), abort.signal);
  await new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
  const stopped = reached;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(reached).toBe(stopped);
});
