import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeGlossaries, readGlossariesInUse, switchGlossary } from '../../src/platform/glossary-store.ts';
import { ownSettings, readFixedSettings, settingsInForce } from '../../src/platform/organisation.ts';
import { copyOrganisation, readIgnoredPolicies } from '../../src/platform/organisation-store.ts';
import { readOwnFilter } from '../../src/platform/own-index.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings.ts';
import { changeSettings, eraseEverything, readSettings } from '../../src/platform/settings-store.ts';
import { MemoryStorage } from './support/memory-storage.ts';

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
  storage.install();
});

const FUNDS = { name: 'Funds', terms: [{ term: 'Mashine Fund', also: [], definition: 'A fund.' }] };
const names = async (): Promise<string[]> => (await readGlossariesInUse()).map(({ name }) => name);

describe('what an organisation has set', () => {
  test('holds against what the reader chose, and lists are joined', async () => {
    await changeSettings((settings) => ({ ...settings, underline: 'dotted', sitesOff: ['mine.example'] }));
    storage.managed = { underline: 'solid', sitesOff: ['theirs.example', 'mine.example'] };
    await copyOrganisation();
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      underline: 'solid',
      sitesOff: ['theirs.example', 'mine.example'],
    });
  });

  test('never becomes the reader’s own choice, whatever the reader changes', async () => {
    await changeSettings((settings) => ({ ...settings, underline: 'none' }));
    storage.managed = { underline: 'solid', sitesOff: ['theirs.example'] };
    await copyOrganisation();
    const changed = await changeSettings((settings) => ({
      ...settings,
      underline: 'dotted',
      theme: 'dark',
      sitesOff: settings.sitesOff.filter((site) => site !== 'theirs.example').concat('mine.example'),
    }));
    expect(changed).toMatchObject({ underline: 'solid', sitesOff: ['theirs.example', 'mine.example'] });
    storage.managed = {};
    await copyOrganisation();
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      underline: 'none',
      theme: 'dark',
      sitesOff: ['mine.example'],
    });
  });

  test('is used without what is no setting or no value, which is told', async () => {
    storage.managed = {
      underline: 'golden',
      theme: 'dark',
      glow: true,
      sitesOff: ['a.example', 7],
      scope: null,
    };
    await copyOrganisation();
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect((await readIgnoredPolicies()).settings).toEqual(['underline', 'glow', 'sitesOff', 'scope']);
  });

  test('leaves no key where nothing is set, and writes nothing where nothing changed', async () => {
    await copyOrganisation();
    expect(storage.stored).toEqual({});
    storage.managed = { theme: 'dark', nothing: 1, glossaries: [FUNDS, { terms: [{ term: 'the' }] }] };
    await copyOrganisation();
    let sets = 0;
    storage.onSet = () => sets++;
    await copyOrganisation();
    expect(sets).toBe(0);
    storage.managed = undefined;
    await copyOrganisation();
    expect(storage.stored).toEqual({});
  });

  test('comes back after the reader erased everything', async () => {
    storage.managed = { theme: 'dark', glossaries: [FUNDS] };
    await copyOrganisation();
    await eraseEverything();
    await copyOrganisation();
    expect((await readSettings()).theme).toBe('dark');
    expect(await readOwnFilter()).toBeDefined();
  });
});

describe('glossaries that an organisation has installed', () => {
  test('stand beside the reader’s, and can be switched off', async () => {
    await changeGlossaries(() => [{ id: 'mine', ...FUNDS, name: 'Mine' }]);
    storage.managed = { glossaries: [FUNDS] };
    await copyOrganisation();
    expect(await names()).toEqual(['Funds', 'Mine']);
    const [installed] = await readGlossariesInUse();
    await switchGlossary(installed?.id ?? '', false);
    expect(await names()).toEqual(['Mine']);
    await changeGlossaries(() => []);
    expect(await readOwnFilter()).toBeUndefined();
    await switchGlossary(installed?.id ?? '', true);
    expect(await readOwnFilter()).toBeDefined();
  });

  test('are another glossary in another edition', async () => {
    storage.managed = { glossaries: [FUNDS] };
    await copyOrganisation();
    const [first] = await readGlossariesInUse();
    storage.managed = {
      glossaries: [{ ...FUNDS, terms: [...FUNDS.terms, { term: 'Bolat Fund', definition: 'x' }] }],
    };
    await copyOrganisation();
    const [second] = await readGlossariesInUse();
    expect(second?.terms.length).toBe(2);
    expect(second?.id).not.toBe(first?.id);
  });

  test('are taken whole or not at all, and what is not taken is told', async () => {
    const broken = { name: 'Broken', terms: [...FUNDS.terms, { term: 'the', definition: 'x' }] };
    storage.managed = { glossaries: [broken, 7, FUNDS, { name: 'No terms' }] };
    await copyOrganisation();
    expect(await names()).toEqual(['Funds']);
    expect((await readIgnoredPolicies()).glossaries).toEqual([
      { glossary: 'Broken', row: 2, refusal: 'stop-word' },
      { glossary: '2', problem: 'no-columns' },
      { glossary: '4', problem: 'no-terms' },
    ]);
    storage.managed = { glossaries: 'Funds' };
    await copyOrganisation();
    expect(await names()).toEqual([]);
    expect((await readIgnoredPolicies()).glossaries).toEqual([{ glossary: '', problem: 'not-json' }]);
  });
});

test('whatever an organisation sets gives settings, and none of it is the reader’s', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__'), fc.string()),
        fc.anything(),
      ),
      (values) => {
        const { settings } = readFixedSettings(values);
        const inForce = settingsInForce(DEFAULT_SETTINGS, settings);
        expect(Object.keys(inForce).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(inForce).toMatchObject(settings);
        expect(ownSettings(inForce, DEFAULT_SETTINGS, settings)).toEqual(DEFAULT_SETTINGS);
      },
    ),
  );
});
