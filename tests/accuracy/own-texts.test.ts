import { expect, test } from 'vitest';
import { readMarked, readOwnTexts } from '../../scripts/eval/own-texts.ts';

test('marks become labels at their places', () => {
  const { text, mentions } = readMarked('a', 'The [UPR](upr) of [two words](two-words).', {});
  expect(text).toBe('The UPR of two words.');
  expect(mentions.map(({ start, end, concept }) => [text.slice(start, end), concept])).toEqual([
    ['UPR', 'upr'],
    ['two words', 'two-words'],
  ]);
});

test('a heading names a text; its set, its language and whether second mentions count may stand below', () => {
  const texts = readOwnTexts(
    'f',
    'Intro.\n\n## one\nset: N\nA.\n\n## two\nlang: fr\nsecond-mentions: on\nB.\n',
  );
  expect(texts).toMatchObject([
    { id: 'f: one', set: 'N', text: 'A.' },
    { id: 'f: two', set: 'P', lang: 'fr', secondMentions: true, text: 'B.' },
  ]);
});
