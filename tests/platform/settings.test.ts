import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/platform/settings.ts';

describe('parseSettings', () => {
  test('keeps what the reader chose', () => {
    const chosen = { ...DEFAULT_SETTINGS, underline: 'solid', sitesOff: ['example.org'] };
    expect(parseSettings(chosen)).toEqual(chosen);
  });

  test('one corrupted value costs that value and nothing else', () => {
    expect(parseSettings({ underline: 7, scope: 'all', sitesOff: ['example.org'] })).toEqual({
      ...DEFAULT_SETTINGS,
      scope: 'all',
      sitesOff: ['example.org'],
    });
  });

  test('whatever lies in storage gives settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});
