import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../scripts/data/cached-data.ts';
import { compileEntries } from '../../scripts/data/compile.ts';
import type { Dataset } from '../../src/reference/dataset.ts';
import { sampleEntry } from './sample-entries.ts';

const COUNCIL = sampleEntry('council', {
  name: 'River Council',
  acronym: 'RVC',
  forms: [
    'River Council',
    'RVC',
    'Council of Rivers',
    { text: 'Riverside Council', misnomer: 'It is the River Council.' },
  ],
  summary:
    'It guards the rule of boats. The Boat Charter made it. The rule of boats binds the River Council. RIB may help.',
  confusedWith: [{ entry: 'charter', difference: 'One is a text.' }],
});
const CHARTER = sampleEntry('charter', {
  name: 'Boat Charter',
  kind: 'treaty',
  forms: ['Boat Charter', { text: 'RIB', ambiguous: { meanings: ['a bone'], for: ['signed'] } }],
  relations: [{ type: 'monitored-by', entry: 'council' }],
  checked: { month: '2026-09', facts: [] },
});
const RULE = sampleEntry('rule', { name: 'Rule of boats', forms: ['rule of boats'] });

const STATES = {
  states: '{"states":[]}',
  stateNames: [
    {
      code: 'UTO',
      alpha2: 'ut',
      shown: 'Utopia',
      names: ['Utopia'],
      demonyms: [],
      capitals: [],
      institutions: [],
    },
  ],
};

describe('compileEntries', () => {
  const { reference, detection, search } = compileEntries([COUNCIL, CHARTER, RULE]);
  const dataset = JSON.parse(reference) as Dataset;
  const council = dataset.entries[0];

  test('dates the version by the newest check', () => {
    expect(dataset.version).toBe('2026.11');
  });

  test('derives the other side of relations and names it', () => {
    expect(council?.relations).toEqual([{ type: 'monitors', entry: 'charter', name: 'Boat Charter' }]);
    expect(dataset.entries[1]?.relations).toEqual([
      { type: 'monitored-by', entry: 'council', name: 'River Council' },
    ]);
  });

  test('parts aliases, acronym and wrong names', () => {
    expect(council?.acronym).toBe('RVC');
    expect(council?.aliases).toEqual(['Council of Rivers']);
    expect(council?.misnomers).toEqual([{ form: 'Riverside Council', note: 'It is the River Council.' }]);
  });

  test('links the first mention of each other entry, never its own, never what is unsure', () => {
    const { text = '', terms = [] } = council?.summary ?? {};
    expect(terms.map(({ start, end, entry }) => [text.slice(start, end), entry])).toEqual([
      ['rule of boats', 'rule'],
      ['Boat Charter', 'charter'],
    ]);
    expect(terms[0]?.start).toBe(text.indexOf('rule of boats'));
  });

  test('gives what the cache keeps whole', () => {
    const text = pack({ reference, detection, search, ...STATES });
    expect(unpack(text)).toEqual({ reference, detection, search, ...STATES });
  });

  test('a damaged cache is none', () => {
    const text = pack({ reference, detection, search, ...STATES });
    expect(unpack(text.slice(0, -20))).toBeUndefined();
    expect(unpack(text.replace('rule', 'mule'))).toBeUndefined();
    expect(unpack('')).toBeUndefined();
  });
});
