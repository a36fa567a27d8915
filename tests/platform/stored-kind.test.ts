import { beforeEach, describe, expect, test } from 'vitest';
import { changeSaved, readSaved, withSaved } from '../../src/platform/saved-store.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings.ts';
import { changeSettings, readSettings } from '../../src/platform/settings-store.ts';
import { isKept, readDamaged } from '../../src/platform/stored-kind.ts';
import { MemoryStorage } from './support/memory-storage.ts';

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
  storage.install();
});

describe('what is stored', () => {
  test('carries its version', async () => {
    await changeSaved((saved) => withSaved(saved, 'iccpr', true));
    expect(storage.stored.saved).toEqual({ version: 1, value: [{ entry: 'iccpr', note: '' }] });
    expect(await readSaved()).toEqual([{ entry: 'iccpr', note: '' }]);
  });

  test('is read from the first release, which stored it bare', async () => {
    storage.stored = {
      settings: { underline: 'solid', scope: 'all', theme: 'dark', sitesOff: ['example.org'] },
      saved: [{ entry: 'cat', note: 'mine' }],
    };
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      underline: 'solid',
      scope: 'all',
      theme: 'dark',
      sitesOff: ['example.org'],
    });
    await changeSaved((saved) => withSaved(saved, 'iccpr', true));
    expect(await readSaved()).toEqual([
      { entry: 'cat', note: 'mine' },
      { entry: 'iccpr', note: '' },
    ]);
    expect(await readDamaged()).toEqual({});
  });

  test('stays when storage can’t be read or is full', async () => {
    await changeSaved((saved) => withSaved(saved, 'iccpr', true));
    const before = structuredClone(storage.stored);
    for (const fails of ['reading', 'writing'] as const) {
      storage.fails = fails;
      await expect(changeSaved((saved) => withSaved(saved, 'cat', true))).rejects.toThrow();
      expect(storage.stored).toEqual(before);
    }
    storage.fails = 'reading';
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('is copied before a change when it can’t be read whole', async () => {
    const broken = [{ entry: 'iccpr', note: 'mine' }, { entry: '<b>' }];
    storage.stored = { saved: broken };
    await changeSaved((saved) => withSaved(saved, 'cat', true));
    expect((await readSaved()).map(({ entry }) => entry)).toEqual(['iccpr', 'cat']);
    expect(await readDamaged()).toEqual({ saved: broken });
  });

  test('of a later version is copied before an older one writes', async () => {
    const later = { version: 99, value: { ...DEFAULT_SETTINGS, glow: true } };
    storage.stored = { settings: later };
    await changeSettings((settings) => ({ ...settings, underline: 'none' }));
    expect(await readDamaged()).toEqual({ settings: later });
  });

  test('keeps both of two changes made at once', async () => {
    await Promise.all(
      ['cat', 'iccpr', 'crc'].map((id) => changeSaved((saved) => withSaved(saved, id, true))),
    );
    expect((await readSaved()).length).toBe(3);
  });

  test('leaves no key when there is nothing', async () => {
    await changeSaved((saved) => withSaved(saved, 'cat', true));
    await changeSaved((saved) => withSaved(saved, 'cat', false));
    expect(storage.stored).toEqual({});
  });
});

test.each([
  [{ a: 1 }, { a: 1, b: 2 }, true],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [[1, 2], [1], false],
  [[{ a: 1 }], [{ a: 1, b: '' }], true],
  ['x', 'y', false],
])('%j is kept in %j: %s', (stored, read, expected) => expect(isKept(stored, read)).toBe(expected));
