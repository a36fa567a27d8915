import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/options/read-site.ts';

describe('readSite', () => {
  test.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'www.example.org'],
    ['https://www.example.org:8443/a/page?q=1', 'www.example.org'],
    ['example.org/page', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['localhost', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['права.example', 'xn--80aaf4cf.example'],
  ])('takes %j as %s', (typed, pattern) => expect(readSite(typed, [])).toEqual({ pattern }));

  test.each([
    ['', 'not-a-site'],
    ['two words', 'not-a-site'],
    ['file:///home/page.html', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['*', 'star'],
    ['*.*.org', 'star'],
    ['www.*.org', 'star'],
    ['Example.org', 'listed'],
  ])('refuses %j: %s', (typed, problem) => expect(readSite(typed, ['example.org'])).toEqual({ problem }));
});
