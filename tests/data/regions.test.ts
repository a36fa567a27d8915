import { describe, expect, test } from 'vitest';
import { regionsOf, regionsOfState } from '../../scripts/data/regions.ts';
import { loadStates } from '../../scripts/data/states/load-states.ts';
import { stateNames } from '../../scripts/data/states/state-names.ts';
import { sampleEntry } from './sample-entries.ts';

describe('regions', () => {
  test('hold every State on record; two only where two are meant', async () => {
    const codes = stateNames(await loadStates()).map(({ code }) => code);
    const lonely = codes.filter((code) => code !== 'EU' && regionsOfState(code).length === 0);
    expect(lonely).toEqual([]);
    const twice = codes.filter((code) => regionsOfState(code).length > 1).sort();
    expect(twice).toEqual(['ARM', 'AZE', 'CYP', 'GEO', 'TUR']);
  });

  test('of an entry are its own, then its State’s, then its family’s', () => {
    const entry = sampleEntry('one');
    expect(regionsOf({ ...entry, family: 'terms' })).toEqual([]);
    expect(regionsOf({ ...entry, family: 'africa' })).toEqual(['africa']);
    expect(regionsOf({ ...entry, family: 'africa', state: 'FRA' })).toEqual(['europe']);
    expect(regionsOf({ ...entry, family: 'africa', state: 'FRA', regions: ['asia'] })).toEqual(['asia']);
  });
});
