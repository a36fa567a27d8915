import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, GECKO_ID } from '../../../scripts/build/manifests.ts';
import { type Launched, launch } from './launch.ts';

type Policies = Readonly<Record<string, unknown>>;

/** A browser in which an organisation has set something. */
export interface Managed extends Launched {
  end(): Promise<void>;
}

/**
 * Starts Firefox with managed storage in its home folder. Chromium reads policies from the system alone, which a test
 * leaves as it is: there the worker's own door to managed storage gives them, and its event tells of them.
 */
export async function launchManaged(browser: Browser, policies: Policies): Promise<Managed> {
  if (browser === 'firefox') {
    const home = await mkdtemp(path.join(tmpdir(), 'managed-'));
    const folder = path.join(home, '.mozilla/managed-storage');
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, `${GECKO_ID}.json`),
      JSON.stringify({ name: GECKO_ID, description: 'A test', type: 'storage', data: policies }),
    );
    const launched = await launch(browser, { home });
    return {
      ...launched,
      end: async () => {
        await launched.driver.close();
        await rm(home, { recursive: true, force: true });
      },
    };
  }
  const launched = await launch(browser);
  const target = await launched.driver.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(launched.base),
  );
  const worker = await target.worker();
  await worker?.evaluate(`(() => {
    const policies = ${JSON.stringify(policies)};
    chrome.storage.managed.get = async () => policies;
    chrome.storage.onChanged.dispatch({}, 'managed');
  })()`);
  return { ...launched, end: () => launched.driver.close() };
}
