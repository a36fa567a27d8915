import { expect, test } from 'vitest';
import { compileHeads, headOf } from '../../src/detection/compile-heads.ts';
import { readHeads } from '../../src/detection/heads.ts';
import type { Kind } from '../../src/reference/entry.ts';

test.each<[string, Kind, string | undefined]>([
  ['Committee against Torture', 'treaty-body', 'Committee'],
  ['Human Rights Council Advisory Committee', 'organ', 'Committee'],
  ['Equality and Human Rights Commission', 'institution', 'Commission'],
  ['International Covenant on Civil and Political Rights', 'treaty', 'Covenant'],
  ['Council of Europe Convention on Action against Trafficking in Human Beings', 'treaty', 'Convention'],
  ['Migration for Employment Convention (Revised), 1949 (No. 97)', 'treaty', 'Convention'],
  ['Special Rapporteur on the right to food', 'mandate', 'Special Rapporteur'],
  ['Council of Europe', 'organisation', undefined],
  ['Council of Europe Commissioner for Human Rights', 'institution', undefined],
  ['Office of the Prosecutor of the International Criminal Court', 'organ', undefined],
  ['Optional Protocol to the Convention against Torture', 'protocol', undefined],
  ['Convention (treaty)', 'term', undefined],
])('after "%s" (%s) one goes on with %s', (name, kind, head) => expect(headOf(name, kind)).toBe(head));

test('what is compiled for the entries of an index is read back', () => {
  const entries = new Map([
    ['cat-committee', { name: 'Committee against Torture', kind: 'treaty-body' as const }],
    ['wgad', { name: 'Working Group on Arbitrary Detention', kind: 'mandate' as const }],
    ['torture', { name: 'Torture', kind: 'crime' as const }],
  ]);
  const ids = ['torture', 'wgad', 'unknown', 'cat-committee'];
  expect([...readHeads(ids, compileHeads(ids, entries))]).toEqual([
    ['wgad', 'Working Group'],
    ['cat-committee', 'Committee'],
  ]);
});
