import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';

/** The settings in force, kept up with; nothing until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const abort = new AbortController();
    watchSettings(setSettings, abort.signal);
    void readSettings().then((read) => {
      if (!abort.signal.aborted) setSettings(read);
    });
    return () => abort.abort();
  }, []);
  return settings;
}
