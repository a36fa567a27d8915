import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSaved, readSaved, withNote, withSaved } from '../../src/platform/saved-store.ts';
import { changeSettings, eraseEverything, readSettings } from '../../src/platform/settings-store.ts';
import {
  exportEverything,
  exportSaved,
  importEverything,
  LARGEST_IMPORT,
  parseImport,
} from '../../src/platform/transfer.ts';
import { MemoryStorage } from './support/memory-storage.ts';

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
  storage.install();
});

describe('taking everything along', () => {
  test('gives the same state back', async () => {
    await changeSettings((settings) => ({ ...settings, underline: 'solid', sitesOff: ['example.org'] }));
    await changeSaved((saved) => withNote(withSaved(saved, 'iccpr', true), 'iccpr', '=1+1 "quoted" ünïcode'));
    const before = structuredClone(storage.stored);
    const file = await exportEverything();
    await eraseEverything();
    expect(storage.stored).toEqual({});
    expect(await importEverything(file)).toBeUndefined();
    expect(storage.stored).toEqual(before);
  });

  test('of the saved entries alone leaves the settings as they are', async () => {
    await changeSaved((saved) => withNote(withSaved(saved, 'iccpr', true), 'iccpr', 'for chapter 2'));
    const file = await exportSaved();
    await changeSaved(() => []);
    await changeSettings((settings) => ({ ...settings, underline: 'solid' }));
    expect(await importEverything(file)).toBeUndefined();
    expect(await readSaved()).toEqual([{ entry: 'iccpr', note: 'for chapter 2' }]);
    expect((await readSettings()).underline).toBe('solid');
  });

  test.each([
    ['not-json', 'underline: solid'],
    ['not-ours', '{"settings":{}}'],
    ['not-ours', 'null'],
    ['newer', '{"format":"rapporteur-export","stored":{"melodies":{"version":1,"value":[]}}}'],
    ['newer', '{"format":"rapporteur-export","stored":{"saved":{"version":99,"value":[]}}}'],
    ['damaged', '{"format":"rapporteur-export","stored":{"saved":{"version":1,"value":[{"entry":"<b>"}]}}}'],
    ['damaged', '{"format":"rapporteur-export","stored":{"saved":[]}}'],
    ['too-large', ' '.repeat(LARGEST_IMPORT + 1)],
  ])('refuses as %s and changes nothing', async (problem, text) => {
    await changeSaved((saved) => withSaved(saved, 'cat', true));
    const before = structuredClone(storage.stored);
    expect(await importEverything(text)).toBe(problem);
    expect(storage.stored).toEqual(before);
  });

  test('a part that is whole is not imported beside one that is not', async () => {
    const file = JSON.stringify({
      format: 'rapporteur-export',
      stored: {
        saved: { version: 1, value: [{ entry: 'cat', note: '' }] },
        settings: { version: 1, value: { underline: 7 } },
      },
    });
    expect(await importEverything(file)).toBe('damaged');
    expect(storage.stored).toEqual({});
  });

  test('no file breaks the reading', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        parseImport(JSON.stringify({ format: 'rapporteur-export', stored }));
      }),
    );
  });
});
