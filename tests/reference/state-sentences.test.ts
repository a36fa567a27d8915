import { describe, expect, test } from 'vitest';
import type { Review, Term } from '../../src/reference/state.ts';
import {
  membershipSentence,
  reviewSentences,
  termSentence,
  treatySentence,
} from '../../src/reference/state-sentences.ts';

const TODAY = '2026-11-25';

describe('what a State has done about a treaty', () => {
  test.each([
    [
      { action: 'ratification', signed: '2003-12-02', consent: '2006-01-24' },
      'Signed 2 December 2003, ratified 24 January 2006.',
    ],
    [{ action: 'accession', consent: '1998-08-26' }, 'Acceded 26 August 1998.'],
    [{ action: 'signature only', signed: '1995-02-16' }, 'Signed 16 February 1995, not ratified.'],
    [
      { action: 'withdrawn', signed: '1999-01-13', consent: '2004-09-21', ended: '2017-10-27' },
      'Signed 13 January 1999, deposited its consent 21 September 2004, withdrew with effect from 27 October 2017.',
    ],
    [{ action: 'party', consent: '1992-11-05' }, 'Deposited its consent 5 November 1992.'],
    [{ action: 'party' }, 'Listed as a party.'],
    [{ action: 'none' }, 'Not listed as a party.'],
    [{ action: 'ratification' }, 'Ratified; the day is not on record here.'],
  ] as const)('%o: %s', (record, expected) => expect(treatySentence(record, TODAY)).toBe(expected));

  test('never says that a State is bound', () => {
    for (const action of ['ratification', 'accession', 'succession', 'party', 'accepted'] as const)
      expect(treatySentence({ action, consent: '2000-01-01' }, TODAY)).not.toMatch(/bound|since|in force/i);
  });
});

describe('reviews', () => {
  const review = (fields: Partial<Review>): Review => ({
    cycle: 1,
    status: 'reviewed',
    asOf: '2025-12',
    ...fields,
  });

  test('give the day where it is known, else the month', () => {
    expect(
      reviewSentences(
        [review({ day: '2010-02-12', start: '2010-02-08' }), review({ cycle: 2, start: '2014-10-27' })],
        TODAY,
      ),
    ).toEqual(['Reviewed 12 February 2010 (cycle 1) and October 2014 (cycle 2).']);
  });

  test('that were planned for a time now past are said to have been scheduled', () => {
    const planned = [review({ cycle: 4, session: 53, start: '2026-11', status: 'scheduled' })];
    expect(reviewSentences(planned, TODAY)).toEqual([
      'Its review (cycle 4, session 53) was scheduled for November 2026.',
    ]);
    expect(reviewSentences(planned, '2026-06-01')).toEqual([
      'Its next review (cycle 4, session 53) is scheduled for November 2026.',
    ]);
  });

  test('without a date say so', () => {
    expect(reviewSentences([review({ cycle: 4, status: 'open' })], TODAY)).toEqual([
      'The date of its review in cycle 4 could not be verified.',
    ]);
  });
});

describe('terms', () => {
  const term = (start: string, end?: string): Term =>
    end === undefined ? { start, asOf: '2025' } : { start, end, asOf: '2025' };

  test('join where one follows another', () => {
    expect(termSentence([term('2009-06-19', '2012-06-18'), term('2013-01-01', '2015-12-31')], TODAY)).toBe(
      'Member 2009–2015.',
    );
    expect(termSentence([term('2013-01-01', '2015-12-31'), term('2022-01-01', '2024-12-31')], TODAY)).toBe(
      'Member 2013–2015 and 2022–2024.',
    );
  });

  test('of permanent members have no years, of the future are elections', () => {
    expect(termSentence([term('1945')], TODAY)).toBe('Permanent member.');
    expect(termSentence([term('2027', '2028')], TODAY)).toBe('Elected for 2027–2028.');
    expect(termSentence([], TODAY)).toBeUndefined();
  });
});

test('membership says how a State stands to an organisation', () => {
  expect(membershipSentence({ status: 'participating', joined: '1992-01-30', asOf: '2025' })).toBe(
    'Participating State, joined 30 January 1992.',
  );
  expect(membershipSentence({ status: 'former', left: '2023-11-19', asOf: '2025' })).toBe(
    'Former member, left 19 November 2023.',
  );
});
