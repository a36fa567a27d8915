import { describe, expect, test } from 'vitest';
import { createStateRecogniser } from '../../../src/detection/states/recognise-states.ts';
import { NAMES } from './names.ts';

const recogniser = createStateRecogniser(NAMES);
const found = (text: string): string[] =>
  recogniser
    .recognise({ text })
    .map(({ start, end, states }) => `${text.slice(start, end)} → ${states.join(' ')}`);

describe('recognising States', () => {
  test.each([
    [
      'Kazakhstan reported, and the Republic of Kazakhstan replied.',
      ['Kazakhstan → KAZ', 'Republic of Kazakhstan → KAZ'],
    ],
    ['The Kazakh Government', ['Kazakh → KAZ']],
    ['KAZAKHSTAN: REPORT', ['KAZAKHSTAN → KAZ']],
    ['Kazakhstan’s report', ['Kazakhstan → KAZ']],
    ['Honduras’ report', ['Honduras → HND']],
    ['Turkiye and Türkiye', ['Turkiye → TUR', 'Türkiye → TUR']],
    ['Republic  of\nKorea', ['Republic  of\nKorea → KOR']],
  ])('finds names however they are written: %s', (text, expected) => expect(found(text)).toEqual(expected));

  test('takes a capital for its government where it acts, and nowhere else', () => {
    expect(found('Astana said that it had ratified the treaty.')).toEqual(['Astana → KAZ']);
    expect(found('They met in Astana. The Paris Principles apply.')).toEqual([]);
  });

  test('takes the longest name', () => {
    expect(found('Papua New Guinea, Equatorial Guinea and Guinea')).toEqual([
      'Papua New Guinea → PNG',
      'Equatorial Guinea → GNQ',
      'Guinea → GIN',
    ]);
    expect(found('South Sudan and Sudan')).toEqual(['South Sudan → SSD', 'Sudan → SDN']);
    expect(found('Niger is not Nigeria, nor Nigerien Nigerian.')).toEqual([
      'Niger → NER',
      'Nigeria → NGA',
      'Nigerien → NER',
      'Nigerian → NGA',
    ]);
  });

  test('gives both States of a shared name, and one where the text says which', () => {
    expect(found('the Congo')).toEqual(['Congo → COD COG']);
    expect(found('The DRC: human rights in the Congo')).toEqual(['DRC → COD', 'Congo → COD']);
    expect(found('Korean courts')).toEqual(['Korean → KOR PRK']);
    expect(found('In North Korea, Korean courts')).toEqual(['North Korea → PRK', 'Korean → PRK']);
    expect(found('Dominican courts in Dominica')).toEqual(['Dominican → DMA', 'Dominica → DMA']);
  });

  test.each([
    'Michael Jordan scored.',
    'Atlanta, Georgia, and Savannah',
    'The American Convention and the Inter-American Court',
    'Latin American States',
    'The Indian Ocean and American Indians',
    'Lake Chad and Chad Smith',
    'New Mexico and the Channel Islands',
    'Kosovo and Taiwan',
    'It costs US$ 40.',
    'a turkey sandwich, a guinea pig, the polish',
    'Original: English, in French and Spanish only',
    'Niger Delta',
    'Prince of Wales',
  ])('is not taken in: %s', (text) => expect(found(text)).toEqual([]));

  test('knows the country among the traps', () => {
    expect(found('Georgia, whose capital is Tbilisi, borders Armenia.')).toEqual(['Georgia → GEO']);
    expect(found('Jordan ratified it.')).toEqual(['Jordan → JOR']);
    expect(found('Chad and Sudan')).toEqual(['Chad → TCD', 'Sudan → SDN']);
  });
});
