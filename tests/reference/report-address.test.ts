import { describe, expect, test } from 'vitest';
import { manifestFor, repositoryAddress } from '../../scripts/build/manifests.ts';
import { reportAddress } from '../../src/reference/report-address.ts';

describe('reporting a mistake', () => {
  test('is not offered without a repository', () => {
    expect(reportAddress(undefined, 'iccpr', '2026.11')).toBeUndefined();
    expect(reportAddress('', 'iccpr', '2026.11')).toBeUndefined();
  });

  test('fills in the entry and the version of the data, and nothing else', () => {
    const address = new URL(reportAddress('https://example.org/we/rapporteur', 'iccpr', '2026.11') ?? '');
    expect(address.origin + address.pathname).toBe('https://example.org/we/rapporteur/issues/new');
    expect([...address.searchParams]).toEqual([
      ['title', 'Mistake in iccpr'],
      ['body', 'Entry: iccpr\nData: 2026.11\n'],
    ]);
  });

  test.each([
    [{ type: 'git', url: 'git+https://example.org/we/rapporteur.git' }, 'https://example.org/we/rapporteur'],
    ['https://example.org/we/rapporteur', 'https://example.org/we/rapporteur'],
    ['http://example.org/we/rapporteur', undefined],
    ['git@example.org:we/rapporteur.git', undefined],
    [{ type: 'git' }, undefined],
    [undefined, undefined],
  ])('reads %j', (field, address) => {
    expect(repositoryAddress(field)).toBe(address);
  });

  test.each(['chrome', 'firefox'] as const)('is known to %s by the manifest', (browser) => {
    expect(manifestFor(browser, 'https://example.org/we/rapporteur')).toHaveProperty(
      'homepage_url',
      'https://example.org/we/rapporteur',
    );
    expect(manifestFor(browser, undefined)).not.toHaveProperty('homepage_url');
  });
});
