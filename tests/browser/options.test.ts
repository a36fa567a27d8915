import { afterEach, describe, expect, test } from 'vitest';
import { until } from './support/card.ts';
import { chooseFile, pressButton } from './support/files.ts';
import { useSession } from './support/session.ts';
import { openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let options: Surface | undefined;
afterEach(async () => {
  await options?.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  await options?.close();
  options = undefined;
});

const STORAGE = '(globalThis.browser ?? chrome).storage.local';
const stored = (surface: Surface): Promise<Record<string, unknown>> =>
  surface.evaluate<Record<string, unknown>>(`${STORAGE}.get(null)`);
const contains = (surface: Surface, words: string): Promise<true> =>
  until(
    async () => (await surface.evaluate<string>('document.body.innerText')).includes(words),
    `"${words}" in the options`,
  );

/** Chooses a file as the reader would, and waits for what the page says of it. */
async function bringBack(surface: Surface, file: string, said: string): Promise<void> {
  await chooseFile(surface, 'Bring back from a file', 'rapporteur.json', file);
  await contains(surface, said);
}

describe('the options', () => {
  test('bring everything back from a file, and refuse one that is damaged without changing anything', async () => {
    options = await openSurface(session(), 'options.html');
    await contains(options, 'Bring back from a file');
    const file = {
      format: 'rapporteur-export',
      stored: { saved: { version: 1, value: [{ entry: 'iccpr', note: 'mine' }] } },
    };
    await bringBack(options, JSON.stringify(file), 'Done.');
    expect((await stored(options)).saved).toEqual(file.stored.saved);
    await bringBack(options, JSON.stringify(file).replace('iccpr', '<b>'), 'damaged');
    expect((await stored(options)).saved).toEqual(file.stored.saved);
  });

  test('offer the copy of what could not be read, and erase it with everything else', async () => {
    options = await openSurface(session(), 'options.html');
    await contains(options, 'Erase everything');
    await options.evaluate(`${STORAGE}.set({ settings: { underline: 7 } })`);
    await options.evaluate(`document.querySelector('input[value=solid]').click()`);
    await until(async () => 'damaged-settings' in (await stored(options as Surface)), 'the copy');
    expect((await stored(options))['damaged-settings']).toEqual({ underline: 7 });
    await options.close();
    options = await openSurface(session(), 'options.html');
    await contains(options, 'Save the copy as a file');
    await pressButton(options, 'Erase everything');
    await contains(options, 'Erased.');
    expect(await stored(options)).toEqual({});
  });
});
