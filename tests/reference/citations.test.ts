import { describe, expect, test } from 'vitest';
import { cite, citeOurEntry } from '../../src/reference/citation-styles/cite.ts';
import type { Entry } from '../../src/reference/entry.ts';

const entry = (changes: Partial<Entry>): Entry => ({
  id: 'sample',
  name: 'Sample Covenant',
  kind: 'treaty',
  family: 'un-treaties',
  regions: [],
  gloss: '',
  summary: { text: '', terms: [] },
  aliases: [],
  misnomers: [],
  names: {},
  dates: [],
  relations: [],
  confusedWith: [],
  citation: {},
  sources: [{ authority: 'Depositary', title: 'Text', url: 'https://example.org/text' }],
  checkedMonth: '2026-11',
  ...changes,
});

const covenant = entry({
  name: 'International Covenant on Civil and Political Rights',
  acronym: 'ICCPR',
  dates: [
    { event: 'adopted', date: '1966-12-16' },
    { event: 'in-force', date: '1976-03-23' },
  ],
  citation: { series: 'UNTS', volume: 999, page: 171 },
});

describe('a treaty', () => {
  test('has its dates and its place in the series in every style', () => {
    expect(cite(covenant)).toEqual({
      oscola:
        'International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR)',
      bluebook:
        'International Covenant on Civil and Political Rights, adopted Dec. 16, 1966, 999 U.N.T.S. 171.',
      apa: 'International Covenant on Civil and Political Rights, December 16, 1966, https://example.org/text',
      plain:
        'International Covenant on Civil and Political Rights, adopted 16 December 1966, entered into force 23 March 1976, 999 UNTS 171.',
    });
  });

  test('of the Council of Europe has its number', () => {
    const european = entry({
      dates: [
        { event: 'opened', date: '2005-05-16' },
        { event: 'in-force', date: '2007-06-01' },
      ],
      citation: { number: 'CETS No. 196' },
    });
    expect(cite(european).oscola).toBe(
      'Sample Covenant (opened for signature 16 May 2005, entered into force 1 June 2007) CETS No 196',
    );
    expect(cite(european).bluebook).toBe(
      'Sample Covenant, opened for signature May 16, 2005, C.E.T.S. No. 196.',
    );
  });

  test('of the Organization of American States has its number', () => {
    const american = entry({
      dates: [
        { event: 'adopted', date: '1988-11-17' },
        { event: 'in-force', date: '1999-11-16' },
      ],
      citation: { series: 'OAS Treaty Series', number: '69' },
    });
    expect(cite(american).oscola).toContain('OAS Treaty Series No 69');
    expect(cite(american).bluebook).toContain('O.A.S.T.S. No. 69');
  });

  test.each([
    ['the page', { ...covenant, citation: { series: 'UNTS', volume: 3370, number: '56487' } }],
    ['the day of adoption', { ...covenant, dates: [{ event: 'adopted', date: '1966' } as const] }],
  ])('is not cited in the legal styles without %s', (_what, lacking) => {
    expect(Object.keys(cite(lacking)).filter((style) => style === 'oscola' || style === 'bluebook')).toEqual(
      [],
    );
  });

  test('is not cited by OSCOLA without its entry into force', () => {
    const open = { ...covenant, dates: covenant.dates.slice(0, 1) };
    expect(cite(open).oscola).toBeUndefined();
    expect(cite(open).bluebook).toBeDefined();
  });
});

describe('a resolution', () => {
  const principles = entry({
    name: 'Paris Principles',
    kind: 'principles',
    dates: [{ event: 'adopted', date: '1993-12-20' }],
    citation: { symbol: 'A/RES/48/134', adoptedBy: 'UN General Assembly' },
  });

  test('has its organ, number, symbol and day', () => {
    expect(cite(principles)).toEqual({
      oscola: 'UNGA Res 48/134 (20 December 1993) UN Doc A/RES/48/134',
      bluebook: 'G.A. Res. 48/134, Paris Principles (Dec. 20, 1993).',
      apa: 'UN General Assembly. (1993, December 20). Paris Principles (A/RES/48/134). https://example.org/text',
      plain: 'Paris Principles, A/RES/48/134, adopted by UN General Assembly, 20 December 1993.',
    });
  });

  test.each([
    ['A/RES/217A(III)', 'UNGA Res 217 A (III)'],
    ['A/RES/3447(XXX)', 'UNGA Res 3447 (XXX)'],
    ['S/RES/1325 (2000)', 'UNSC Res 1325 (2000)'],
    ['A/HRC/RES/5/1', 'UNHRC Res 5/1'],
  ])('with the symbol %s is numbered as people write it', (symbol, written) => {
    expect(cite({ ...principles, citation: { symbol } }).oscola).toContain(written);
  });

  test('names the committee that wrote a general comment', () => {
    const comment = {
      ...principles,
      name: 'General comment No. 31',
      kind: 'document' as const,
      citation: { symbol: 'CCPR/C/21/Rev.1/Add.13', adoptedBy: 'Human Rights Committee' },
    };
    expect(cite(comment).oscola).toBe(
      'Human Rights Committee, ‘General comment No. 31’ (20 December 1993) UN Doc CCPR/C/21/Rev.1/Add.13',
    );
  });

  test('that only endorses what others adopted is not cited with their day', () => {
    const endorsed = {
      ...principles,
      citation: { symbol: 'A/RES/73/195', adoptedBy: 'Conference at Marrakech' },
    };
    expect(Object.keys(cite(endorsed))).toEqual(['plain']);
  });

  test('is no UN document when its symbol only looks like one', () => {
    const ecowas = { ...principles, citation: { symbol: 'A/SP1/12/01', adoptedBy: 'ECOWAS' } };
    expect(cite(ecowas).oscola).toBeUndefined();
    expect(cite(ecowas).bluebook).toBeUndefined();
  });
});

test('a body has its founding document, in plain words only', () => {
  const body = entry({
    name: 'Committee on Samples',
    kind: 'treaty-body',
    dates: [{ event: 'established', date: '1987-11-26' }],
    citation: { founding: 'Convention on Samples, article 17' },
  });
  expect(cite(body)).toEqual({
    plain:
      'Committee on Samples (established 26 November 1987), founded by: Convention on Samples, article 17.',
  });
});

test('a concept has no citation of its own, but our entry on it has', () => {
  const concept = entry({ id: 'margin', name: 'Margin of appreciation', kind: 'concept' });
  expect(cite(concept)).toEqual({});
  expect(citeOurEntry(concept, '2026.11')).toBe(
    '‘Margin of appreciation’, Rapporteur: Human-Rights Terms Explained (dataset 2026.11), entry margin.',
  );
});
