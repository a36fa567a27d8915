import { browser } from './browser.ts';

/** One of our keyboard commands. */
export interface Shortcut {
  readonly name: string;
  /** In the reader's language; empty for the popup's, which the browser describes itself. */
  readonly description: string;
  /** The keys as the browser writes them; nothing while it has none. */
  readonly keys: string | undefined;
}

/** The command that presses the toolbar button. */
export const POPUP_COMMAND = '_execute_action';
/** Where Chromium lets the reader change keys. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** All our commands in the order of the manifest; none where the browser has no keyboard commands. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut }) => ({
    name,
    description,
    keys: shortcut || undefined,
  }));
}

/** The keys of one of our commands as the browser writes them; nothing while it has none. */
export const shortcutOf = async (command: string): Promise<string | undefined> =>
  (await shortcuts()).find(({ name }) => name === command)?.keys;

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  // Chromium has no such call.
  const commands: Partial<typeof browser.commands> = browser.commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
