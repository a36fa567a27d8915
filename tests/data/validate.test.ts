import { describe, expect, test } from 'vitest';
import { checkedAbout, linesOf, SUMMARIES, sampleEntry } from './sample-entries.ts';

test('sound entries pass every rule', () => {
  expect(linesOf(sampleEntry('a'), sampleEntry('b'), sampleEntry('c'))).toEqual([]);
});

describe('summaries', () => {
  test('too short', () => {
    expect(linesOf(sampleEntry('a', { summary: 'A court for gardeners.' }))).toEqual([
      'terms/a: summary has 4 words; 35 to 60 are asked',
    ]);
  });

  test('too long', () => {
    const summary = `${SUMMARIES[0]} It meets again in the spring with quite new judges.`;
    expect(linesOf(sampleEntry('a', { summary }))).toEqual([
      'terms/a: summary has 61 words; 35 to 60 are asked',
    ]);
  });

  test('too hard to read', () => {
    const summary =
      'Institutionalised deliberative arbitration facilitating multilateral harmonisation of incompatible horticultural administrative jurisdictions, incorporating comprehensive accountability obligations, extraordinary recommendations, participatory consultations, independent investigations, organisational responsibilities, interdisciplinary negotiations, intergovernmental communications, precautionary considerations, methodological standardisation, environmental sustainability, preventive interventions, collective deliberations, procedural guarantees, administrative transparency, territorial delimitation.';
    expect(linesOf(sampleEntry('a', { summary }))).toEqual([
      expect.stringMatching(/^terms\/a: summary reads at grade \d+\.\d; 14 is the most/),
    ]);
  });

  test('nine words in a row shared by two', () => {
    const shared = 'boats must be painted green before they leave the harbour again';
    expect(
      linesOf(
        sampleEntry('a', { summary: `${SUMMARIES[0].slice(0, 160)} Its ${shared}.` }),
        sampleEntry('b', { summary: `${SUMMARIES[2].slice(0, 170)} Their ${shared}.` }),
      ),
    ).toEqual([
      'terms/b: summary shares nine words with terms/a: "boats must be painted green before they leave the"',
    ]);
  });

  test('a long name is one word when shared words are counted', () => {
    const name = 'Convention on the Long Sharing of All Kinds of Boats and Nets among Villages';
    expect(
      linesOf(
        sampleEntry('a', { summary: `${SUMMARIES[0].slice(0, 160)} See the ${name}.`, forms: [name] }),
        sampleEntry('b', { summary: `${SUMMARIES[2].slice(0, 170)} Read the ${name}.` }),
      ),
    ).toEqual([]);
  });
});

describe('what must be checked', () => {
  test('a date without its line', () => {
    expect(linesOf(sampleEntry('a', { dates: [{ event: 'adopted', date: '1990-05-01' }] }))).toEqual([
      'terms/a: checked has no line about date:adopted',
    ]);
  });

  test('a relation without its line', () => {
    expect(
      linesOf(sampleEntry('a', { relations: [{ type: 'part-of', entry: 'b' }] }), sampleEntry('b')),
    ).toEqual(['terms/a: checked has no line about relation:part-of:b']);
  });

  test('a citation without its line', () => {
    expect(linesOf(sampleEntry('a', { citation: { symbol: 'G/RES/1' } }))).toEqual([
      'terms/a: checked has no line about citation',
    ]);
  });

  test.each([
    ['in digits', '47 judges'],
    ['in words', 'Forty-seven judges'],
  ])('a number %s that no fact has', (_how, words) => {
    expect(linesOf(sampleEntry('a', { gloss: `${words} between gardeners` }))).toEqual([
      `terms/a: number "${words.split(' ')[0]}" in summary or gloss is in no checked fact`,
    ]);
  });

  test('a number that a fact has in words', () => {
    expect(
      linesOf(
        sampleEntry('a', {
          gloss: 'Decides with 47 judges',
          checked: checkedAbout(['number', 'It has forty-seven judges']),
        }),
      ),
    ).toEqual([]);
  });

  test("a number inside a fact's other number does not count", () => {
    expect(
      linesOf(
        sampleEntry('a', {
          gloss: 'Decides with 18 judges',
          checked: checkedAbout(['number', 'Since 1918']),
        }),
      ),
    ).toEqual(['terms/a: number "18" in summary or gloss is in no checked fact']);
  });

  test('a number in a name is part of the name', () => {
    expect(
      linesOf(
        sampleEntry('a', { gloss: 'Comes from Resolution 40 on Boats' }),
        sampleEntry('b', { forms: ['Resolution 40 on Boats'] }),
      ),
    ).toEqual([]);
  });
});

describe('sources', () => {
  test.each([
    'https://gardens.example/en',
    'https://gardens.example/index.html',
    'https://gardens.example/en-GB/home',
  ])('%s is a front page', (url) => {
    expect(linesOf(sampleEntry('a', { sources: [{ authority: 'Office', title: 'Home', url }] }))).toEqual([
      `terms/a: source ${url} is a site's front page; give the very page`,
    ]);
  });

  const sharedBy = (count: number, shared?: string) =>
    Array.from({ length: count }, (_, at) =>
      sampleEntry(`e${at}`, {
        summary: `The ${'abcdefgh'.charAt(at)} boat has a sail. `.repeat(8),
        sources: [
          {
            authority: 'Office',
            title: 'List',
            url: `https://${at % 2 ? 'www.' : ''}gardens.example/list${at % 3 ? '' : '/'}`,
            ...(shared === undefined ? {} : { shared }),
          },
        ],
      }),
    );

  test('one page for six entries', () => {
    const lines = linesOf(...sharedBy(6));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('serves 6 entries; more than 5 need a reason');
  });

  test('one page for five entries, or for six with a reason', () => {
    expect(linesOf(...sharedBy(5))).toEqual([]);
    expect(linesOf(...sharedBy(6, 'the only official list'))).toEqual([]);
  });
});

describe('relations', () => {
  test('to nothing', () => {
    expect(
      linesOf(
        sampleEntry('a', {
          relations: [{ type: 'part-of', entry: 'gone' }],
          checked: checkedAbout('relation:part-of:gone'),
        }),
      ),
    ).toEqual([
      'terms/a: relation part-of leads to "gone", which is no entry',
      'terms/a: checked speaks of "gone", which is no entry',
    ]);
  });

  test('a dead link inside', () => {
    expect(
      linesOf(
        sampleEntry('a', {
          confusedWith: [{ entry: 'gone', difference: 'One is gone, the other is here.' }],
        }),
      ),
    ).toEqual(['terms/a: confusedWith names "gone", which is no entry']);
  });

  test('confusion told from one side only', () => {
    expect(
      linesOf(
        sampleEntry('a', {
          confusedWith: [{ entry: 'b', difference: 'One hears cases, the other does not.' }],
        }),
        sampleEntry('b'),
      ),
    ).toEqual(['terms/b: terms/a is confused with it, but it has no link back']);
  });

  const following = (id: string, before: string) =>
    sampleEntry(id, {
      relations: [{ type: 'predecessor', entry: before }],
      checked: checkedAbout(`relation:predecessor:${before}`),
    });

  test('predecessors in a circle', () => {
    expect(linesOf(following('a', 'b'), following('b', 'c'), following('c', 'a'))).toEqual([
      'terms/a: predecessor goes in a circle: a → b → c → a',
      'terms/b: predecessor goes in a circle: b → c → a → b',
      'terms/c: predecessor goes in a circle: c → a → b → c',
    ]);
  });

  test('two sides that contradict each other', () => {
    const monitoring = (id: string, other: string) =>
      sampleEntry(id, {
        relations: [{ type: 'monitors', entry: other }],
        checked: checkedAbout(`relation:monitors:${other}`),
      });
    expect(linesOf(monitoring('a', 'b'), monitoring('b', 'a'))).toEqual([
      'terms/a: is "monitors" b, but b says the contrary',
      'terms/b: is "monitors" a, but a says the contrary',
    ]);
  });

  test('two sides that agree', () => {
    expect(
      linesOf(
        following('a', 'b'),
        sampleEntry('b', {
          relations: [{ type: 'successor', entry: 'a' }],
          checked: checkedAbout('relation:successor:a'),
        }),
      ),
    ).toEqual([]);
  });
});

describe('forms', () => {
  const ambiguous = { meanings: ['a village'], for: ['judge'] };

  test.each([
    ['in other capitals', 'river charter', 'River charter'],
    ['in the plural', 'river charters', 'river charter'],
    ['in another spelling', 'labour charter', 'labor charter'],
    ['as acronyms', 'RIC', 'RIC'],
    ['as an acronym and a name of any case', 'RICH', 'rich'],
  ])('claimed by two %s', (_how, one, other) => {
    expect(linesOf(sampleEntry('a', { forms: [one] }), sampleEntry('b', { forms: [other] }))).toEqual(
      expect.arrayContaining([
        `terms/a: form "${one}" is also claimed by terms/b and is not declared ambiguous here`,
        `terms/b: form "${other}" is also claimed by terms/a and is not declared ambiguous here`,
      ]),
    );
  });

  test('claimed by two, one of which says that it is ambiguous', () => {
    expect(
      linesOf(
        sampleEntry('a', { forms: ['RIC'] }),
        sampleEntry('b', { forms: [{ text: 'RIC', ambiguous }] }),
      ),
    ).toEqual(['terms/a: form "RIC" is also claimed by terms/b and is not declared ambiguous here']);
  });

  test('claimed by two who both say that it is ambiguous', () => {
    const forms = [{ text: 'RIC', ambiguous }];
    expect(linesOf(sampleEntry('a', { forms }), sampleEntry('b', { forms }))).toEqual([]);
  });

  test('of the same letters that no text can write alike', () => {
    expect(
      linesOf(
        sampleEntry('a', { forms: [{ text: 'WHO', case: 'exact' }] }),
        sampleEntry('b', { forms: [{ text: 'Who', case: 'exact' }] }),
      ),
    ).toEqual([]);
  });

  test('with a sign that names do not hold', () => {
    expect(linesOf(sampleEntry('a', { forms: ['Boats: a charter'] }))).toEqual([
      expect.stringContaining('terms/a: form "Boats: a charter" holds a sign'),
    ]);
  });

  test('written twice', () => {
    expect(linesOf(sampleEntry('a', { forms: ['River Charter', 'River Charter'] }))).toEqual([
      'terms/a: form "River Charter" is written twice',
    ]);
  });
});

describe('dates', () => {
  const dated = (...dates: readonly (readonly ['adopted' | 'in-force' | 'ended', string])[]) =>
    sampleEntry('a', {
      dates: dates.map(([event, date]) => ({ event, date })),
      checked: checkedAbout(...dates.map(([event]) => `date:${event}`)),
    });

  test.each(['1999-02-29', '1999-13', '0999', '1999-04-31'])('%s is no date', (date) => {
    expect(linesOf(dated(['adopted', date]))).toEqual([
      `terms/a: date adopted ${date} is not in the calendar`,
    ]);
  });

  test.each(['2026-11-25', '2026-12', '2027'])('%s is still to come', (date) => {
    expect(linesOf(dated(['adopted', date]))).toEqual([`terms/a: date adopted ${date} lies in the future`]);
  });

  test.each(['2026-11-24', '2026-11', '2026', '2000-02-29'])('%s is possible', (date) => {
    expect(linesOf(dated(['adopted', date]))).toEqual([]);
  });

  test('in force before it was adopted', () => {
    expect(linesOf(dated(['adopted', '1990-05-02'], ['in-force', '1990-05-01']))).toEqual([
      'terms/a: was in-force on 1990-05-01, before it was adopted on 1990-05-02',
    ]);
  });

  test('as precise as known: the same year is no contradiction', () => {
    expect(linesOf(dated(['adopted', '1990-05-02'], ['in-force', '1990']))).toEqual([]);
  });

  test('checked in a month to come', () => {
    const checked = { ...checkedAbout('name'), month: '2026-12' };
    expect(linesOf(sampleEntry('a', { checked }))).toEqual([
      'terms/a: checked month 2026-12 lies in the future',
    ]);
  });
});

test('a State that ISO 3166-1 does not know', () => {
  expect(linesOf(sampleEntry('a', { state: 'XYZ' }))).toEqual([
    'terms/a: state "XYZ" is no ISO 3166-1 alpha-3 code',
  ]);
  expect(linesOf(sampleEntry('a', { state: 'KAZ' }))).toEqual([]);
});
