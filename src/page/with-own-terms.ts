import { OWN_FILTER_KEY, parseOwnFilter, readOwnFilter } from '../platform/own-index.ts';
import type { Settings } from '../platform/settings.ts';
import { watchStored } from '../platform/watch-stored.ts';
import type { Running } from './site-switch.ts';

/**
 * Runs what `start` makes with the filter of the reader's own terms, if there are any. When they change, it is ended
 * and made anew: glossaries come and go seldom, and a page is read in no time.
 */
export function withOwnTerms(
  settings: Settings,
  start: (settings: Settings, own: Uint8Array | undefined) => Running,
): Running {
  const abort = new AbortController();
  let latest = settings;
  let running: Running | undefined;
  const restart = (own: Uint8Array | undefined): void => {
    if (abort.signal.aborted) return;
    running?.destroy();
    running = start(latest, own);
  };
  watchStored(OWN_FILTER_KEY, (raw) => restart(parseOwnFilter(raw)), abort.signal);
  void readOwnFilter().then((own) => {
    if (running === undefined) restart(own);
  });
  return {
    apply: (changed) => {
      latest = changed;
      return running?.apply(changed) ?? true;
    },
    destroy: () => {
      abort.abort();
      running?.destroy();
    },
  };
}
