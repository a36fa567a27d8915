import { beforeEach, describe, expect, test } from 'vitest';
import {
  beginHistory,
  HISTORY_KEY,
  MOST_REMEMBERED,
  NO_HISTORY,
  parseHistory,
  readHistory,
  rememberOpened,
  withOpened,
} from '../../src/platform/history-store.ts';
import { eraseEverything } from '../../src/platform/settings-store.ts';
import { exportEverything, importEverything } from '../../src/platform/transfer.ts';
import { MemoryStorage } from './support/memory-storage.ts';

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
  storage.install();
});

describe('the entries that were opened', () => {
  test('are not remembered unless the reader asks, and nothing is written', async () => {
    await rememberOpened('iccpr', false);
    expect(storage.stored).toEqual({});
    expect(await readHistory()).toEqual(NO_HISTORY);
  });

  test('come newest first, each once', async () => {
    await beginHistory(true);
    for (const id of ['iccpr', 'cat', 'iccpr']) await rememberOpened(id, false);
    expect(await readHistory()).toEqual({ on: true, entries: ['iccpr', 'cat'] });
  });

  test('are never those of a private window, nor what is no entry of the reference', async () => {
    await beginHistory(true);
    await rememberOpened('iccpr', true);
    await rememberOpened('own:Mine', false);
    expect((await readHistory()).entries).toEqual([]);
  });

  test('are forgotten when it is switched off: no key is left', async () => {
    await beginHistory(true);
    await rememberOpened('iccpr', false);
    await beginHistory(false);
    expect(storage.stored).not.toHaveProperty(HISTORY_KEY);
  });

  test('are no more than the most that is remembered', () => {
    const full = { on: true, entries: Array.from({ length: MOST_REMEMBERED }, (_, nth) => `entry-${nth}`) };
    const more = withOpened(full, 'iccpr');
    expect(more.entries).toHaveLength(MOST_REMEMBERED);
    expect(more.entries[0]).toBe('iccpr');
    expect(more.entries).not.toContain(`entry-${MOST_REMEMBERED - 1}`);
  });

  test('are read from whatever lies in storage', () => {
    expect(parseHistory({ on: true, entries: ['iccpr', '<b>', 7, 'iccpr'] })).toEqual({
      on: true,
      entries: ['iccpr'],
    });
    expect(parseHistory({ on: 'yes', entries: ['iccpr'] })).toEqual(NO_HISTORY);
    expect(parseHistory([])).toEqual(NO_HISTORY);
  });

  test('are taken along, brought back and erased with everything else', async () => {
    await beginHistory(true);
    await rememberOpened('iccpr', false);
    const file = await exportEverything();
    await eraseEverything();
    expect(storage.stored).toEqual({});
    expect(await importEverything(file)).toBeUndefined();
    expect(await readHistory()).toEqual({ on: true, entries: ['iccpr'] });
  });

  test('are no reason to trouble a reader when storage refuses', async () => {
    await beginHistory(true);
    storage.fails = 'writing';
    await expect(rememberOpened('iccpr', false)).resolves.toBeUndefined();
  });
});
