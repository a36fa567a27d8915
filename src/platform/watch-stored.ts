import { extensionApi } from './extension-api.ts';

/** Calls `listener` with the raw value whenever what lies under a key of `storage.local` changes, until the signal aborts. */
export function watchStored(key: string, listener: (raw: unknown) => void, signal: AbortSignal): void {
  const api = extensionApi();
  if (api === undefined || signal.aborted) return;
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && key in changes) listener(changes[key]?.newValue);
  };
  api.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => extensionApi()?.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}
