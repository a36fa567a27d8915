import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';
import { changeSettings, watchSettings } from '../platform/settings-store.ts';
import { applyLooks } from '../ui/looks.ts';

/** The settings in force, and how the reader changes them. */
export interface Choices {
  readonly settings: Settings;
  /** Whether the browser refused to store the last change. */
  readonly isNotSaved: boolean;
  change(part: Partial<Settings>): void;
  /** Says that something could not be stored. */
  onNotSaved(): void;
  /** Shows the settings of the first day, after everything was erased. */
  onErased(): void;
}

/** Keeps up with the settings in storage; this page looks as they say. */
export function useChoices(initial: Settings): Choices {
  const [settings, setSettings] = useState(initial);
  const [isNotSaved, setNotSaved] = useState(false);
  const show = (changed: Settings): void => {
    setSettings(changed);
    applyLooks(changed);
  };
  useEffect(() => {
    const abort = new AbortController();
    watchSettings(show, abort.signal);
    return () => abort.abort();
  }, []);
  return {
    settings,
    isNotSaved,
    change: (part) => {
      changeSettings((old) => ({ ...old, ...part })).then(
        (stored) => {
          show(stored);
          setNotSaved(false);
        },
        () => setNotSaved(true),
      );
    },
    onNotSaved: () => setNotSaved(true),
    onErased: () => show(DEFAULT_SETTINGS),
  };
}
