import { expect, test } from 'vitest';
import { detecting } from './detecting.ts';
import { form } from './forms.ts';

const { found } = detecting([
  form('Special Rapporteur on torture', 'sr-torture', { case: 'title' }),
  form('Special Rapporteur on minority issues', 'sr-minority-issues', { case: 'title' }),
  form('Special Rapporteur on the right to food', 'sr-food', { case: 'title' }),
  form('Committee against Torture', 'cat-committee', { case: 'title' }),
  form('Committee on the Rights of the Child', 'crc-committee', { case: 'title' }),
  form('Committee on Enforced Disappearances', 'ced-committee', { case: 'title' }),
]);

test.each([
  [
    'the Special Rapporteurs on torture and on minority issues said',
    ['Special Rapporteurs on torture → sr-torture', 'on minority issues → sr-minority-issues'],
  ],
  [
    'Special Rapporteurs on torture, minority issues and the right to food',
    [
      'Special Rapporteurs on torture → sr-torture',
      'minority issues → sr-minority-issues',
      'the right to food → sr-food',
    ],
  ],
  [
    'the Committees on the Rights of the Child, on Enforced Disappearances, and against Torture',
    [
      'Committees on the Rights of the Child → crc-committee',
      'on Enforced Disappearances → ced-committee',
      'against Torture → cat-committee',
    ],
  ],
  [
    'Committees on the Rights of\nthe Child and against Torture',
    ['Committees on the Rights of\nthe Child → crc-committee', 'against Torture → cat-committee'],
  ],
])('reads each part of %j', (text, expected) =>
  expect(found(`${text}. Committee against Torture`).slice(0, -1)).toEqual(expected),
);

test.each([
  'the Committees on Budget and against Torture',
  'committees on the rights of the child. And against torture',
  'the Special Rapporteurs on torture. They met on minority issues',
])('finds no part where there is but one: %s', (text) => {
  expect(found(`${text}. Committee against Torture`).filter((one) => /^(?:on|against) /u.test(one))).toEqual(
    [],
  );
});
