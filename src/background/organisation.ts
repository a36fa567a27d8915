import { browser } from '../platform/browser.ts';
import { COPIED_KEYS, copyOrganisation } from '../platform/organisation-store.ts';

/** Keeps the copy of what the reader's organisation has set with the browser's policies. */
export function followOrganisation(): void {
  // Storage that refuses leaves the last copy in force; the next start tries again.
  const copy = (): void => void copyOrganisation().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    // Whoever erases everything erases the copy, but not the policy.
    const erased = area === 'local' && COPIED_KEYS.some((key) => key in changes && !changes[key]?.newValue);
    if (area === 'managed' || erased) copy();
  });
  // Firefox reads policies when it starts, and says nothing of it.
  copy();
}
