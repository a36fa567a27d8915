import { describe, expect, test } from 'vitest';
import {
  DISMISSED,
  dismissedOn,
  NOTHING_DISMISSED,
  parseDismissed,
  withDismissed,
} from '../../src/platform/dismissed.ts';
import { dismissedKey } from '../../src/platform/dismissed-key.ts';

describe('forms that are not marked', () => {
  test('keep what is valid of what lies in storage', () => {
    expect(
      parseDismissed({
        always: ['CRC', 7, '', 'CRC'],
        sites: { 'a.example': ['signature', null], 'b.example': 'x', '': ['y'] },
      }),
    ).toEqual({ always: ['CRC'], sites: { 'a.example': ['signature'] } });
    expect(parseDismissed('CRC')).toEqual(NOTHING_DISMISSED);
    expect(parseDismissed({ always: ['x'.repeat(301)] })).toEqual(NOTHING_DISMISSED);
  });

  test('are taken out and back in, everywhere or on one site', () => {
    const here = withDismissed(NOTHING_DISMISSED, 'CRC', 'a.example', true);
    const both = withDismissed(here, 'party', undefined, true);
    expect(dismissedOn(both, 'a.example')).toEqual(['party', 'CRC']);
    expect(dismissedOn(both, 'b.example')).toEqual(['party']);
    expect(dismissedOn(both, undefined)).toEqual(['party']);
    const none = withDismissed(withDismissed(both, 'CRC', 'a.example', false), 'party', undefined, false);
    expect(DISMISSED.isEmpty?.(none)).toBe(true);
  });

  test('are compared without regard to spaces, and to capitals unless there are only capitals', () => {
    expect(dismissedKey('State \n Party')).toBe(dismissedKey('state party'));
    expect(dismissedKey('CAT')).not.toBe(dismissedKey('cat'));
    expect(dismissedKey('rat\u00adified')).toBe('ratified');
  });
});
