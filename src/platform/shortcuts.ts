import { browser } from './browser.ts';

/** The keys of one of our commands as the browser writes them; nothing while it has none. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut || undefined;
}
