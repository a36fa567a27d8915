import { type Glossary, type OwnEntry, ownEntry } from '../glossary/glossary.ts';
import { browser } from '../platform/browser.ts';
import { readGlossariesInUse, renewOwnIndex } from '../platform/glossary-store.ts';
import { COPIED_KEYS, copyOrganisation } from '../platform/organisation-store.ts';
import { OWN_INDEX_KEY } from '../platform/own-index.ts';

// Megabytes that a hovering reader asks for again and again; a worker that dies loses only the time to read them.
let reading: Promise<readonly Glossary[]> | undefined;

/** A term of the reader's own by its id. */
export async function findOwn(id: string): Promise<OwnEntry | undefined> {
  reading ??= readGlossariesInUse();
  return ownEntry(await reading, id);
}

/**
 * Keeps up with changed glossaries, keeps the copy of what the reader's organisation has set with the browser's policies,
 * and compiles own terms anew after an update of the extension.
 */
export function keepOwnTerms(): void {
  // Storage that refuses leaves what there was; the next start tries again.
  const copy = (): Promise<void> => copyOrganisation().catch(() => undefined);
  const renew = (): void => void copy().then(() => renewOwnIndex().catch(() => undefined));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && OWN_INDEX_KEY in changes) reading = undefined;
    // Whoever erases everything erases the copy, but not the policy.
    const erased = area === 'local' && COPIED_KEYS.some((key) => key in changes && !changes[key]?.newValue);
    if (area === 'managed' || erased) void copy();
  });
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
  // Firefox reads policies when it starts, and says nothing of it.
  void copy();
}
