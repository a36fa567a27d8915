import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, SITE_MODES } from '../../src/platform/settings.ts';
import { isSitePattern, matchesSite } from '../../src/platform/site-pattern.ts';
import { dependsOnSite, siteIsOn, switchLock, withSite } from '../../src/platform/site-rules.ts';

const settings = (part: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('a site pattern', () => {
  test.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', false],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'notexample.org', false],
    ['localhost', 'localhost', true],
    ['[::1]', '[::1]', true],
  ])('%s on %s: %s', (pattern, host, matches) => {
    expect(isSitePattern(pattern)).toBe(true);
    expect(matchesSite(pattern, host)).toBe(matches);
  });

  test.each(['', '*', '*.', 'a.*.org', 'example.org/page', 'https://example.org', 'two words', 'host:80'])(
    'is not %j',
    (text) => expect(isSitePattern(text)).toBe(false),
  );
});

describe('siteIsOn', () => {
  test('everywhere but on the sites of one list', () => {
    const all = settings({ sitesOff: ['*.example.org'], sitesOn: ['www.example.org'] });
    expect(siteIsOn(all, 'www.example.org')).toBe(false);
    expect(siteIsOn(all, 'other.example')).toBe(true);
    expect(siteIsOn(all, undefined)).toBe(true);
  });

  test('only on the sites of the other', () => {
    const some = settings({ sites: 'only-on', sitesOn: ['*.example.org'], sitesOff: ['www.example.org'] });
    expect(siteIsOn(some, 'www.example.org')).toBe(true);
    expect(siteIsOn(some, 'other.example')).toBe(false);
    expect(siteIsOn(some, undefined)).toBe(false);
  });
});

const host = fc.constantFrom('example.org', 'www.example.org', 'a.b.example.org', 'other.example');
const pattern = fc.oneof(
  host,
  host.map((one) => `*.${one}`),
);
const anySettings = fc
  .record({ sites: fc.constantFrom(...SITE_MODES), sitesOff: fc.array(pattern), sitesOn: fc.array(pattern) })
  .map(settings);

test('where no list has a say, every site is as none', () => {
  fc.assert(
    fc.property(anySettings, host, (all, site) => {
      fc.pre(!dependsOnSite(all));
      expect(siteIsOn(all, site)).toBe(siteIsOn(all, undefined));
    }),
  );
});

test('a switch that is not locked does what it says, once and again, and to no other site', () => {
  fc.assert(
    fc.property(anySettings, host, host, fc.boolean(), (all, site, other, on) => {
      fc.pre(site !== other);
      const after = withSite(all, site, on);
      expect(siteIsOn(after, other)).toBe(siteIsOn(all, other));
      expect(withSite(after, site, on)).toEqual(after);
      if (switchLock(all, {}, site, false) === undefined || siteIsOn(all, site) === on)
        expect(siteIsOn(after, site)).toBe(on);
    }),
  );
});

describe('switchLock', () => {
  test('names the organisation before a pattern of the reader’s own', () => {
    const all = settings({ sitesOff: ['*.example.org'] });
    expect(switchLock(all, {}, 'www.example.org', false)).toBe('pattern');
    expect(switchLock(all, { sitesOff: ['*.example.org'] }, 'www.example.org', false)).toBe('organisation');
    expect(switchLock(all, {}, 'other.example', false)).toBeUndefined();
  });

  test('in a private window, lets a site be switched off but not put on a list', () => {
    const some = settings({ sites: 'only-on', sitesOn: ['*.example.org'] });
    expect(switchLock(some, {}, 'www.example.org', true)).toBeUndefined();
    expect(switchLock(some, {}, 'other.example', true)).toBe('private');
  });
});
