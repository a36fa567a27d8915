import { describe, expect, test } from 'vitest';
import { englishForms, foreignForms, formsOf } from '../../scripts/data/forms.ts';
import { sampleEntry } from './sample-entries.ts';

describe('englishForms', () => {
  test('a form in lower case takes a plural, others do not', () => {
    const forms = englishForms(sampleEntry('a', { forms: ['boat right', 'Boat Council'] }));
    expect(forms.map(({ text, plural }) => [text, plural])).toEqual([
      ['boat right', true],
      ['Boat Council', false],
    ]);
  });

  test('what the contributor says comes before the rules', () => {
    const [form] = englishForms(sampleEntry('a', { forms: [{ text: 'BOCs', case: 'fold', plural: true }] }));
    expect(form).toEqual({ text: 'BOCs', entry: 'a', case: 'fold', plural: true });
  });

  test('variants keep the rules of their form', () => {
    const misnomer = 'There is no such office; this is the Boat Council.';
    const forms = englishForms(
      sampleEntry('a', {
        forms: [{ text: 'Labour Office', misnomer, ambiguous: { meanings: ['a shop'], for: ['boat'] } }],
      }),
    );
    expect(forms.map(({ text }) => text)).toEqual(['Labour Office', 'Labor Office']);
    expect(forms[1]).toMatchObject({
      case: 'title',
      misnomer,
      ambiguous: { meanings: ['a shop'], for: ['boat'], against: [] },
    });
  });

  test('a written form is not overwritten by a variant of another', () => {
    const forms = englishForms(
      sampleEntry('a', { forms: ['labour office', { text: 'labor office', plural: false }] }),
    );
    expect(forms.map(({ text, plural }) => [text, plural])).toEqual([
      ['labour office', true],
      ['labor office', false],
    ]);
  });

  test('curly apostrophes are straight', () => {
    expect(englishForms(sampleEntry('a', { forms: ['Children’s Boat'] }))[0]?.text).toBe("Children's Boat");
  });
});

describe('foreignForms', () => {
  test('names carry their language', () => {
    const entry = sampleEntry('a', { names: { fr: ['Conseil des bateaux', 'CDBN'] } });
    expect(foreignForms(entry).map(({ text, lang, case: rule }) => [text, lang, rule])).toEqual([
      ['Conseil des bateaux', 'fr', 'title'],
      ['CDBN', 'fr', 'exact'],
    ]);
  });

  test('short acronyms are left to the search', () => {
    expect(
      foreignForms(sampleEntry('a', { names: { ru: ['МОТ', 'ЕСПЧ'] } })).map(({ text }) => text),
    ).toEqual(['ЕСПЧ']);
  });

  test('everyday words of an ambiguous term are left to the search', () => {
    const entry = sampleEntry('a', {
      forms: [{ text: 'signature', ambiguous: { meanings: ['an autograph'] } }],
      names: { fr: ['signature', 'signature de la Convention sur les bateaux'] },
    });
    expect(foreignForms(entry).map(({ text }) => text)).toEqual([
      'signature de la Convention sur les bateaux',
    ]);
  });
});

describe('formsOf', () => {
  test('leaves out names in one language that two entries share', () => {
    const entries = [
      sampleEntry('a', { names: { es: ['CIDB', 'Corte de Botes'] } }),
      sampleEntry('b', { names: { es: ['CIDB'], fr: ['CIDB'] } }),
    ];
    expect(
      formsOf(entries)
        .filter(({ lang }) => lang !== undefined)
        .map(({ text, lang, entry }) => `${text} ${lang} ${entry}`),
    ).toEqual(['Corte de Botes es a', 'CIDB fr b']);
  });

  test('leaves out what detection cannot read', () => {
    const entry = sampleEntry('a', { forms: ['Boats'], names: { fr: ['Bateaux « bleus »'] } });
    expect(formsOf([entry]).map(({ text }) => text)).toEqual(['Boats']);
  });
});
