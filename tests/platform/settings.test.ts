import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/platform/settings.ts';
import { SETTINGS } from '../../src/platform/settings-store.ts';
import { siteIsOn } from '../../src/platform/site-rules.ts';
import { isKept, parseStored } from '../../src/platform/stored-kind.ts';

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

  test('what version 1 stored is kept, and what it did not know is as by default', () => {
    const first = {
      underline: 'solid',
      scope: 'all',
      theme: 'dark',
      secondMentions: true,
      sitesOff: ['example.org', 'localhost', '192.0.2.7', '[2001:db8::1]', 'xn--e1afmkfd.example'],
    };
    const read = parseStored(SETTINGS, { version: 1, value: first });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, ...first });
    expect(isKept(first, read)).toBe(true);
    expect(siteIsOn(read, 'example.org')).toBe(false);
    expect(siteIsOn(read, 'www.example.org')).toBe(true);
  });

  test.each([
    ['familiesOff', ['rights', 'sports']],
    ['delay', 300],
    ['openWith', 'meta'],
    ['touch', 'yes'],
    ['textSize', 400],
    ['languagesOff', ['tlh']],
    ['sites', 'nowhere'],
    ['sitesOn', ['a site']],
  ] as const)('%s can’t be %j', (name, value) => {
    expect(parseSettings({ [name]: value })).toEqual(DEFAULT_SETTINGS);
  });

  test('whatever lies in storage gives settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});
