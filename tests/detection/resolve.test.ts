import { describe, expect, test } from 'vitest';
import { detecting } from './detecting.ts';
import { form } from './forms.ts';

const CAT = { case: 'exact' as const };
const FORMS = [
  form('Convention against Torture', 'convention', { case: 'title' }),
  form('Committee against Torture', 'committee', { case: 'title' }),
  form('CAT', 'convention', {
    ...CAT,
    ambiguous: { meanings: ['the animal'], for: ['ratified', 'article'], against: ['pet', 'scan'] },
  }),
  form('CAT', 'committee', {
    ...CAT,
    ambiguous: {
      meanings: ['the animal'],
      for: ['session', 'concluding observations'],
      against: ['pet', 'scan'],
    },
  }),
  form('Universal Periodic Review', 'upr', { case: 'title' }),
  form('UPR', 'upr', {
    ...CAT,
    ambiguous: { meanings: ['a university'], for: ['human rights'], against: ['university'] },
  }),
  form('signature', 'signature', {
    ambiguous: {
      meanings: ['a handwritten name'],
      for: ['treaty', 'ratification'],
      against: ['email', 'petition'],
    },
  }),
  form('ICCPR', 'iccpr', CAT),
  form('OHCHR', 'ohchr', CAT),
  form('Istanbul Convention', 'istanbul', { case: 'title' }),
  form('Commission against Torture', 'committee', { case: 'title', misnomer: 'No UN body has that name.' }),
  form('Pacte international', 'iccpr', { lang: 'fr' }),
];
const { found, mentionsIn } = detecting(FORMS, new Map([['upr', ['ohchr']]]));

describe('resolve', () => {
  test('drops an ambiguous form without support', () => {
    expect(found('My CAT sleeps.', 'The UPR opens at nine.')).toEqual([]);
  });

  test('takes a form that the page defines, everywhere on the page', () => {
    expect(found('CAT came first.', 'The Committee against Torture (CAT) met.', 'Then CAT left.')).toEqual([
      'CAT → committee',
      'Committee against Torture → committee',
      'CAT → committee',
      'CAT → committee',
    ]);
  });

  test('drops a form that the page defines otherwise, whatever else speaks for it', () => {
    expect(
      found(
        'ICCPR, OHCHR and human rights at the University of Puerto Rico (UPR). The UPR teaches the ICCPR.',
      ),
    ).toEqual(['ICCPR → iccpr', 'OHCHR → ohchr', 'ICCPR → iccpr']);
  });

  test('reads a definition in which the short form comes first', () => {
    expect(found('UPR (Universal Periodic Review)')).toEqual([
      'UPR → upr',
      'Universal Periodic Review → upr',
    ]);
  });

  test('chooses between two senses by the words nearby', () => {
    expect(found('ICCPR. The State ratified CAT; article 3 of CAT forbids it.')).toEqual([
      'ICCPR → iccpr',
      'CAT → convention',
      'CAT → convention',
    ]);
    expect(found('ICCPR. CAT adopted its concluding observations at the session.')).toEqual([
      'ICCPR → iccpr',
      'CAT → committee',
    ]);
  });

  test('keeps the other sense as an alternative', () => {
    const [, mention] = mentionsIn(['ICCPR. The State ratified CAT; see article 3.']);
    expect(mention?.alternatives).toEqual(['committee']);
  });

  test('drops a sense that words nearby speak against', () => {
    expect(found('OHCHR. A CAT scan of my pet.')).toEqual(['OHCHR → ohchr']);
  });

  test('takes an everyday word only where the subject is near', () => {
    expect(found('Add your signature to the email petition.')).toEqual([]);
    expect(
      found('Between signature and ratification of the treaty, the ICCPR asks for restraint.'),
    ).toContain('signature → signature');
  });

  test('leaves a name inside a longer name of something else alone', () => {
    expect(found('We met at the Istanbul Convention Center.')).toEqual([]);
    expect(found('States left the Istanbul Convention.')).toEqual(['Istanbul Convention → istanbul']);
  });

  test('explains a wrong name as what is meant', () => {
    const [mention] = mentionsIn(['The Commission against Torture met.']);
    expect(mention).toMatchObject({ entry: 'committee', misnomer: 'No UN body has that name.' });
  });

  test('takes only long unambiguous acronyms from a text in another language', () => {
    expect(
      found(
        'Le Haut-Commissariat (OHCHR) et le Pacte international dans le cadre de la loi sur les droits, avec CAT.',
      ),
    ).toEqual(['OHCHR → ohchr', 'Pacte international → iccpr']);
    expect(
      found('Le rapport sur les droits et la loi cite Istanbul Convention dans le cadre de la procédure.'),
    ).toEqual([]);
    expect(found('The Pacte international was cited in the report of the office on the law.')).toEqual([]);
  });

  test('says why', () => {
    const reasons = mentionsIn(['The Universal Periodic Review (UPR) of human rights.']).map(
      ({ reason }) => reason.kind,
    );
    expect(reasons).toEqual(['unambiguous', 'defined-here']);
  });
});
