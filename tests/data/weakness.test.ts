import { describe, expect, test } from 'vitest';
import { weakest } from '../../scripts/data/weakness.ts';
import { checkedAbout, sampleEntry } from './sample-entries.ts';

const source = (title: string) => ({
  authority: 'Office',
  title,
  url: `https://gardens.example/${title}.html`,
});
const STRONG = sampleEntry('strong', {
  forms: ['Strong Court', 'Court of the Strong', 'STC'],
  dates: [{ event: 'established', date: '1990' }],
  relations: [{ type: 'part-of', entry: 'weak' }],
  sources: [source('statute'), source('history')],
  checked: {
    month: '2026-11',
    facts: [
      ...checkedAbout('date:established', 'relation:part-of:weak').facts,
      { about: 'name', fact: 'Its name', url: 'https://gardens.example/name.html', where: 'title' },
    ],
  },
});

describe('weakest', () => {
  test('an entry with nothing thin about it is not listed', () => {
    expect(weakest([STRONG], 5)).toEqual([]);
  });

  test('says what is thin and adds it up', () => {
    const [first] = weakest([STRONG, sampleEntry('weak')], 5);
    expect(first?.entry.id).toBe('weak');
    expect(first?.rules).toEqual([
      'one source only',
      'one or two forms',
      'one or two checked facts',
      'all facts from one page',
      'made at some time, but no date',
    ]);
    expect(first?.points).toBe(9);
  });

  test('lists the weakest first, and no more than asked', () => {
    const weaker = sampleEntry('weaker', { family: 'un-treaties' });
    expect(weakest([sampleEntry('weak'), weaker], 1).map(({ entry }) => entry.id)).toEqual(['weaker']);
  });
});
