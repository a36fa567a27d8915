import { describe, expect, test } from 'vitest';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { createDetector } from '../../src/detection/detect.ts';
import { entryIdsOf } from '../../src/detection/index-format.ts';
import { compileNational, readNational } from '../../src/detection/national.ts';
import { form } from './forms.ts';

const of = (...words: string[]) => ({
  ambiguous: { meanings: ['of another State'], for: words, against: [] },
});
const { filter, index } = compileForms([
  form('ICCPR', 'iccpr', { case: 'exact' }),
  form('OHCHR', 'ohchr', { case: 'exact' }),
  form('UPR', 'upr', { case: 'exact' }),
  form('Supreme Court', 'a-court', { case: 'title', ...of('Ruritania', 'Ruritanian') }),
  form('Supreme Court', 'b-court', { case: 'title', ...of('Freedonia', 'Freedonian') }),
  form('SCA', 'a-court', { case: 'exact', ...of('Ruritania') }),
  form('SCA', 'b-court', { case: 'exact', ...of('Freedonia') }),
]);
const ids = entryIdsOf(index);
const states = new Map([
  ['a-court', { state: 'AAA' }],
  ['b-court', { state: 'BBB' }],
]);
const national = compileNational(ids, states);
const detector = createDetector(filter, () => ({ ...index, national }));
const RIGHTS = 'The ICCPR, OHCHR and the UPR were named.';
const courts = (text: string): string[] =>
  detector.detect([{ text }]).flatMap(({ entry }) => (entry.endsWith('court') ? [entry] : []));
const far = 'word '.repeat(100);

describe("a State's own body under an everyday name", () => {
  test('is not meant where nothing is of that State, however much the page speaks of rights', () =>
    expect(courts(`${RIGHTS} The Supreme Court agreed.`)).toEqual([]));

  test('is meant where its State is named far away', () =>
    expect(courts(`Freedonia wrote. ${far} ${RIGHTS} The Supreme Court agreed.`)).toEqual(['b-court']));

  test('is that of the State named most', () =>
    expect(
      courts(
        `Ruritania wrote, and Ruritania called. Freedonia waited. Ruritanian papers. ${far} ${RIGHTS} The Supreme Court agreed.`,
      ),
    ).toEqual(['a-court']));

  test('gives its short form the State it has itself', () =>
    expect(
      courts(`${RIGHTS} The Supreme Court (SCA) of Freedonia, where Freedonia sat; the SCA met.`),
    ).toEqual(['b-court', 'b-court', 'b-court']));
});

test('what is compiled for the entries of an index is read back', () =>
  expect([...readNational(ids, national)]).toEqual([
    ['a-court', 'AAA'],
    ['b-court', 'BBB'],
  ]));
