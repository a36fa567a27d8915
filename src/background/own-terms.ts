import { type Glossary, type OwnEntry, ownEntry } from '../glossary/glossary.ts';
import { browser } from '../platform/browser.ts';
import { readGlossariesInUse, renewOwnIndex } from '../platform/glossary-store.ts';
import { OWN_INDEX_KEY } from '../platform/own-index.ts';

// Megabytes that a hovering reader asks for again and again; a worker that dies loses only the time to read them.
let reading: Promise<readonly Glossary[]> | undefined;

/** A term of the reader's own by its id. */
export async function findOwn(id: string): Promise<OwnEntry | undefined> {
  reading ??= readGlossariesInUse();
  return ownEntry(await reading, id);
}

/** Keeps up with changed glossaries, and compiles them anew after an update of the extension. */
export function keepOwnIndex(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && OWN_INDEX_KEY in changes) reading = undefined;
  });
  // Storage that refuses leaves the terms unmarked; the options say so when the reader changes something there.
  const renew = (): void => void renewOwnIndex().catch(() => undefined);
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
}
