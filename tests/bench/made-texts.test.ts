import { describe, expect, test } from 'vitest';
import { ahoCorasick, bruteForce, ours } from '../../scripts/bench/contestants.ts';
import { makeText } from '../../scripts/bench/made-texts.ts';
import { differences } from '../../scripts/bench/scan-speed.ts';

describe('made texts', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(makeText(7, 5000, 200, 2)).toEqual(makeText(7, 5000, 200, 2));
    expect(makeText(8, 5000, 200, 2).text).not.toBe(makeText(7, 5000, 200, 2).text);
  });

  test('hold about as many forms as they should, and the asked number of different ones', () => {
    const { text, forms } = makeText(7, 60_000, 500, 2);
    expect(new Set(forms.map((form) => form.text)).size).toBe(500);
    const words = text.split(' ').length;
    const found = bruteForce(forms)(text).length;
    expect(found).toBeGreaterThan(words * 0.01);
    expect(found).toBeLessThan(words * 0.03);
  });

  test('give all contestants the same matches', () => {
    const { text, forms } = makeText(7, 60_000, 500, 2);
    const right = bruteForce(forms)(text);
    expect(differences(ours(forms)(text), right)).toBe(0);
    expect(differences(ahoCorasick(forms)(text), right)).toBe(0);
    expect(differences(right.slice(1), right)).toBe(1);
  });
});
