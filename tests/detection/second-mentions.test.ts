import { describe, expect, test } from 'vitest';
import type { Head } from '../../src/detection/heads.ts';
import type { Mention } from '../../src/detection/mention.ts';
import { mayHoldHead, type NameHeads, withSecondMentions } from '../../src/detection/second-mentions.ts';

const NAMES: Readonly<Record<string, readonly [entry: string, head?: Head]>> = {
  'Committee against Torture': ['cat-committee', 'Committee'],
  'Human Rights Committee': ['hrc', 'Committee'],
  'Convention against Torture': ['cat', 'Convention'],
  ICCPR: ['iccpr', 'Covenant'],
  'Optional Protocol to the Convention against Torture': ['opcat'],
  'Court Act': ['act'],
  'Special Rapporteur on torture': ['sr-torture', 'Special Rapporteur'],
};
const heads: NameHeads = {
  headOf: (entry) => Object.values(NAMES).find(([id]) => id === entry)?.[1],
  relatedTo: (entry) => (entry === 'opcat' ? ['cat', 'cat-committee'] : []),
};
const NAME = new RegExp(
  Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** The names in texts as mentions, and a general term where a text has `<Convention>`. */
function mentionsOf(texts: readonly string[], general: string | undefined): Mention[] {
  return texts.flatMap((text, passage) =>
    [
      ...text.matchAll(general === undefined ? NAME : new RegExp(`${NAME.source}|\\b${general}\\b`, 'gu')),
    ].map(
      (match): Mention => ({
        passage,
        start: match.index,
        end: match.index + match[0].length,
        entry: NAMES[match[0]]?.[0] ?? 'general-term',
        alternatives: [],
        reason: { kind: 'unambiguous' },
      }),
    ),
  );
}

/** The second mentions in texts, as `surface → entry`. */
function second(texts: readonly string[], general?: string): string[] {
  const passages = texts.map((text) => ({ text }));
  return withSecondMentions(passages, mentionsOf(texts, general), heads).flatMap(
    ({ passage, start, end, entry, reason }) =>
      reason.kind === 'second-mention' ? [`${texts[passage]?.slice(start, end)} → ${entry}`] : [],
  );
}

describe('a short second mention', () => {
  test.each([
    [
      'after the name',
      'The Committee against Torture met. The Committee asked.',
      ['Committee → cat-committee'],
    ],
    ['after an acronym', 'It signed the ICCPR. The Covenant is old.', ['Covenant → iccpr']],
    [
      'after a line break',
      'The Special Rapporteur on torture came. the Special\nRapporteur left',
      ['Special\nRapporteur → sr-torture'],
    ],
    [
      'to what a name holds',
      'The Optional Protocol to the Convention against Torture is new. The Convention is old.',
      ['Convention → cat'],
    ],
    [
      'to the one named last',
      'The Human Rights Committee sat. The Committee against Torture sat. The Committee sat.',
      ['Committee → cat-committee'],
    ],
    [
      'before a day',
      'The Committee against Torture met. It told the Committee on Monday.',
      ['Committee → cat-committee'],
    ],
    [
      'for the same name twice',
      'The Committee against Torture, or Committee against Torture, met. The Committee sat.',
      ['Committee → cat-committee'],
    ],
  ])('is linked %s', (_, text, expected) => expect(second([text])).toEqual(expected));

  test.each([
    ['before any name', 'The Committee sat. The Committee against Torture sat.'],
    [
      'after two names in one sentence',
      'The Human Rights Committee and the Committee against Torture sat. The Committee left.',
    ],
    [
      'across a longer name',
      'The Committee against Torture sat. The Finance Committee sat. The Committee left.',
    ],
    [
      'across a name that goes on',
      'The Committee against Torture sat. A Committee on Roads sat. The Committee left.',
    ],
    ['across a plural', 'The Committee against Torture sat. Both Committees sat. The Committee left.'],
    [
      'across a heading in capitals',
      'The Committee against Torture sat. ROADS COMMITTEE The Committee left.',
    ],
    [
      'across a name of ours of another kind',
      'The Committee against Torture sat. The Court Act passed. The Court left.',
    ],
    ['for what belongs to it', 'The Committee against Torture sat. The Committee Room is large.'],
    ['without its article', 'The Committee against Torture sat. Committee members left.'],
    ['in small letters', 'The Committee against Torture sat. The committee left.'],
  ])('is not linked %s', (_, text) => expect(second([text])).toEqual([]));

  test('is linked across passages, and a longer name in a passage without mentions is seen', () => {
    const name = 'The Committee against Torture sat.';
    expect(second([name, 'The Committee left.'])).toEqual(['Committee → cat-committee']);
    expect(second([name, 'The Roads Committee.', 'The Committee left.'])).toEqual([]);
  });

  test('takes the place of the general term, and names it as another meaning', () => {
    const texts = ['The Convention against Torture is old. The Convention binds. A Convention binds.'];
    const found = withSecondMentions(
      texts.map((text) => ({ text })),
      mentionsOf(texts, 'Convention'),
      heads,
    );
    expect(found.map(({ entry, alternatives }) => [entry, alternatives])).toEqual([
      ['cat', []],
      ['cat', ['general-term']],
      ['general-term', []],
    ]);
    expect(found[1]?.reason).toEqual({ kind: 'second-mention', name: 'Convention against Torture' });
  });
});

test('asking whether a text may hold one leaves no trace', () => {
  const text = 'Late, the Committee left.';
  expect([mayHoldHead(text), mayHoldHead(text), mayHoldHead('the committee')]).toEqual([true, true, false]);
  expect(second(['The Committee against Torture sat.', text])).toEqual(['Committee → cat-committee']);
});
