import { describe, expect, test } from 'vitest';
import { spellingVariants } from '../../scripts/data/spelling-variants.ts';

describe('spellingVariants', () => {
  test.each([
    ['Organisation for Boats', 'Organization for Boats'],
    ['Organization for Boats', 'Organisation for Boats'],
    ['progressive realisation', 'progressive realization'],
    ['criminalizing boats', 'criminalising boats'],
    ['labour standards', 'labor standards'],
    ['Forced Labor', 'Forced Labour'],
    ['favourable conditions', 'favorable conditions'],
    ['World Boat Programme', 'World Boat Program'],
    ['program of action', 'programme of action'],
    ['right to a defence', 'right to a defense'],
    ['pilot judgement', 'pilot judgment'],
    ['Pilot-Judgment Procedure', 'Pilot-Judgement Procedure'],
    ['Co-operation Council', 'Cooperation Council'],
    ['coordinating committee', 'co-ordinating committee'],
    ['Boats and Nets', 'Boats & Nets'],
    ['Boats & Nets', 'Boats and Nets'],
    ['UN Boat Office', 'United Nations Boat Office'],
    ['United Nations Boat Office', 'UN Boat Office'],
    ['Charter of the United Nations', 'Charter of the UN'],
    ['Sub-Committee on Nets', 'Subcommittee on Nets'],
    ['LABOUR OFFICE', 'LABOR OFFICE'],
  ])('%s is also written %s', (text, variant) => {
    expect(spellingVariants(text)).toContain(variant);
  });

  test('gives the form itself first', () => {
    expect(spellingVariants('labour and boats')[0]).toBe('labour and boats');
  });

  test('combines spellings', () => {
    expect(spellingVariants('UN Labour Programme')).toContain('United Nations Labor Program');
  });

  test.each([
    'UN',
    'United Nations',
    'right to vote',
    'exercise of boats',
    'prize',
    'UNESCO',
    'size',
    'sandy land',
  ])('leaves "%s" alone', (text) => {
    expect(spellingVariants(text)).toEqual([text]);
  });
});
