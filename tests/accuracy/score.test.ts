import { expect, test } from 'vitest';
import { readMarked } from '../../scripts/eval/own-texts.ts';
import { score } from '../../scripts/eval/score.ts';
import type { Mention } from '../../src/detection/mention.ts';

const mention = (start: number, end: number, entry: string): Mention => ({
  passage: 0,
  start,
  end,
  entry,
  alternatives: [],
  reason: { kind: 'unambiguous' },
});

test('counts matches, spans, senses, misses and false hits', () => {
  const text = readMarked('p', '[alpha](a) and [beta gamma](b) and [delta](d)', {});
  const other = readMarked('n', 'alpha', { set: 'N' });
  const { sets, ...lists } = score({ texts: [text, other], map: { b: ['bee'] } }, [
    { text, mentions: [mention(0, 5, 'wrong'), mention(10, 18, 'bee'), mention(21, 24, 'x')] },
    { text: other, mentions: [mention(0, 5, 'a')] },
  ]);
  expect(sets.P).toMatchObject({
    labels: 3,
    matched: 2,
    exact: 1,
    rightSense: 1,
    boundary: 0,
    unlabelled: 1,
  });
  expect(sets.N.unlabelled).toBe(1);
  expect(lists.misses).toHaveLength(1);
  expect(lists.wrongSenses).toHaveLength(1);
  expect(lists.spans).toHaveLength(1);
  expect(lists.false).toHaveLength(1);
});

test('a mention that shares less than half of a label does not match it', () => {
  const text = readMarked('p', '[one two three four](a)', {});
  const { sets } = score({ texts: [text], map: {} }, [{ text, mentions: [mention(0, 3, 'a')] }]);
  expect(sets.P).toMatchObject({ matched: 0, boundary: 1, unlabelled: 0 });
});
