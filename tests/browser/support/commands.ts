import type { Launched } from './launch.ts';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/** Order of the commands in the manifest, as Firefox numbers their keys. */
const COMMANDS = ['_execute_action', 'next-mention', 'previous-mention', 'hide-everything'] as const;

/**
 * Runs one of the extension's keyboard commands. Neither browser takes synthetic keys for them, so the event is sent
 * where the browser would send it: to Chromium's worker, to the key element of Firefox's window.
 */
export async function command(
  { driver, base }: Launched,
  name: Exclude<(typeof COMMANDS)[number], '_execute_action'>,
): Promise<void> {
  if (base.startsWith('chrome-extension')) {
    const target = await driver.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(base),
    );
    const worker = await target.worker();
    await worker?.evaluate(`chrome.commands.onCommand.dispatch('${name}', { id: 1 })`);
    return;
  }
  const bidi = (driver as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  await bidi.send('script.callFunction', {
    functionDeclaration: `(at) => document.querySelectorAll('keyset[id^=ext-keyset-id-rapporteur] key')[at].doCommand()`,
    arguments: [{ type: 'number', value: COMMANDS.indexOf(name) }],
    target: { context: window?.context },
    awaitPromise: false,
  });
}
