import { describe, expect, test } from 'vitest';
import { createStateRecogniser, domainFinder } from '../../../src/detection/states/recognise-states.ts';
import {
  mainStates,
  type PageTexts,
  pageStates,
  statesOfMention,
} from '../../../src/detection/states/state-of.ts';
import { NAMES } from './names.ts';

const recogniser = createStateRecogniser(NAMES);
const recognise = (text: string) => recogniser.recognise({ text });

function about(text: string, mention: string, page: PageTexts = {}): string[] {
  const start = text.indexOf(mention);
  const states = pageStates(recognise, [text], page, domainFinder(NAMES));
  return statesOfMention(text, { start, end: start + mention.length }, recognise(text), states);
}

const main = (text: string, page: PageTexts = {}): string[] =>
  mainStates(pageStates(recognise, [text], page, domainFinder(NAMES)));

describe('the State of a mention', () => {
  test('is the one of its sentence before the page’s', () => {
    const text =
      'Kazakhstan ratified it. Kazakhstan reported. In 2010 India signed the ICCPR. Kazakhstan waited.';
    expect(about(text, 'ICCPR')).toEqual(['IND']);
  });

  test('is the one inside its own name', () => {
    expect(about('India visited the Ombudsman of Kazakhstan.', 'Ombudsman of Kazakhstan')).toEqual(['KAZ']);
  });

  test('is the paragraph’s where the sentence names none', () => {
    const text =
      'France is large. France is old.\n\nKazakhstan reported. Then the ICCPR was read.\n\nFrance again, France.';
    expect(about(text, 'ICCPR')).toEqual(['KAZ']);
  });

  test('is the page’s where the text names none, from its title, its address and its document symbol', () => {
    expect(about('The ICCPR was read.', 'ICCPR', { title: 'Kazakhstan: report' })).toEqual(['KAZ']);
    expect(about('The ICCPR was read.', 'ICCPR', { host: 'www.gov.kz' })).toEqual(['KAZ']);
    expect(about('The ICCPR was read.', 'ICCPR', { host: 'www.gov.uk' })).toEqual(['GBR']);
    expect(about('A/HRC/WG.6/20/KAZ/1. The ICCPR was read.', 'ICCPR')).toEqual(['KAZ']);
  });

  test('is not the one to which somebody is sent', () => {
    const text = 'Kazakhstan reported. Kazakhstan is large. He feared extradition to France under the ICCPR.';
    expect(about(text, 'ICCPR')).toEqual(['KAZ']);
    expect(about('He feared extradition to France under the ICCPR.', 'ICCPR')).toEqual(['FRA']);
  });

  test('is that of the institutions that a page names, but only where no State is named near', () => {
    const lords = 'The House of Lords sat. The Home Office answered. Westminster waited.';
    expect(about(`${lords} The ICCPR was read.`, 'ICCPR')).toEqual(['GBR']);
    expect(about(`${lords} France read the ICCPR.`, 'ICCPR')).toEqual(['FRA']);
    expect(
      about(
        'The Defender of Rights spoke, thrice: the Defender of Rights, the Defender of Rights. The ICCPR.',
        'ICCPR',
      ),
    ).toEqual(['FRA']);
    expect(about('The House of Lords was quoted. The ICCPR was read.', 'ICCPR')).toEqual([]);
  });

  test('is that of the parliament whose members speak so', () => {
    expect(about('Mr. Speaker, our Nation knows the ICCPR. I yield back.', 'ICCPR')).toEqual(['USA']);
    expect(about('Madam Speaker, my right hon. Friend knows the ICCPR.', 'ICCPR')).toEqual(['GBR']);
    expect(about('Mr. Speaker, the ICCPR is old.', 'ICCPR')).toEqual([]);
  });

  test('is both where two are spoken of, and none where nothing speaks for one', () => {
    expect(about('India and France signed the ICCPR.', 'ICCPR')).toEqual(['IND', 'FRA']);
    expect(about('The ICCPR was adopted in 1966.', 'ICCPR')).toEqual([]);
  });

  test('is the page’s among others in a sentence', () => {
    const text = 'Iraq asked Kazakhstan about the ICCPR.';
    expect(about(text, 'ICCPR', { title: 'Kazakhstan' })).toEqual(['KAZ', 'IRQ']);
  });

  test('is not that of the people whom the page’s State deals with', () => {
    const text = 'The ICCPR protects Iraqi refugees and the Indian workers. Iraqis stay.';
    expect(about(text, 'ICCPR', { title: 'Kazakhstan' })).toEqual(['KAZ']);
    expect(about('The ICCPR protects Iraqi refugees.', 'ICCPR')).toEqual(['IRQ']);
  });

  test('is none of two that only another sentence of the paragraph names', () => {
    expect(about('An Iraqi court in France closed. The ICCPR was read.', 'ICCPR')).toEqual([]);
    expect(about('An Iraqi court closed. The ICCPR was read.', 'ICCPR')).toEqual(['IRQ']);
  });

  test('is not the one that recommends, in brackets', () => {
    const text = 'Ratify the ICCPR (Iraq); ratify the CED (France); cooperate (Iraq); report (Iraq, France).';
    expect(about(text, 'ICCPR', { title: 'Kazakhstan' })).toEqual(['KAZ']);
    expect(main(text, { host: 'example.kz' })).toEqual(['KAZ']);
  });
});

describe('the State of a page', () => {
  test('is none on a page about many', () => {
    expect(main('India, France, Iraq and Sudan signed. India, France, Iraq and Sudan ratified.')).toEqual([]);
  });

  test('is two where they are close', () => {
    expect(main('India and Sudan spoke. India and Sudan agreed.')).toEqual(['IND', 'SDN']);
  });

  test('does not follow domains that the world uses', () => {
    expect(main('Nothing here.', { host: 'example.tv' })).toEqual([]);
  });
});
