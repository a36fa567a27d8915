import { describe, expect, test } from 'vitest';
import { detecting } from './detecting.ts';
import { form } from './forms.ts';

const { found } = detecting([
  form('International Covenant on Civil and Political Rights', 'iccpr'),
  form('Committee on Enforced Disappearances', 'ced'),
  form('Committee against Torture', 'cat', { case: 'title' }),
  form('rule of law', 'rule-of-law'),
]);

describe('one slip in a long name', () => {
  test.each([
    ['a letter missing', 'International Covenant on Civil and Poltical Rights', 'iccpr'],
    ['a letter too many', 'International Covenant on Civill and Political Rights', 'iccpr'],
    ['a wrong letter', 'Committee on Enforced Disappearonces', 'ced'],
    ['the last letter missing', 'Committee on Enforced Disappearance', 'ced'],
  ])('is forgiven: %s', (_what, text, entry) =>
    expect(found(`The ${text} met.`)).toEqual([`${text} → ${entry}`]),
  );

  test.each([
    ['two slips', 'International Covenent on Civil and Poltical Rights'],
    ['a slip at the beginning', 'Comittee on Enforced Disappearances'],
    ['a slip in a short name', 'rule of lew'],
    ['another word', 'International Covenant on Civil and Cultural Rights'],
  ])('is no name: %s', (_what, text) => expect(found(text)).toEqual([]));

  test('never beats what stands there exactly', () => {
    expect(found('the Committee against Torture')).toEqual(['Committee against Torture → cat']);
  });
});
