import { ask } from '../platform/requests.ts';
import type { Settings } from '../platform/settings.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import { dependsOnSite, siteIsOn } from '../platform/site-rules.ts';

/** What runs while the site is on. */
export interface Running {
  /** Takes over changed settings; says whether it could, or must be started again. */
  apply(settings: Settings): boolean;
  destroy(): void;
}

/** The host of the tab's page, of which this document may be only a frame. */
async function siteHost(): Promise<string | undefined> {
  if (window === window.top) return location.hostname || undefined;
  const origins = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const top = origins?.[origins.length - 1];
  if (top !== undefined && URL.canParse(top)) return new URL(top).hostname;
  return (await ask({ type: 'tab-host' }))?.host;
}

/** Starts what `start` makes while the reader has the site switched on, and ends it when they switch it off. */
export async function runWhileOn(signal: AbortSignal, start: (settings: Settings) => Running): Promise<void> {
  let running: Running | undefined;
  let host: string | undefined;
  const apply = async (settings: Settings): Promise<void> => {
    // Frames need a message for their host; where no list names any it can't matter.
    if (dependsOnSite(settings)) host ??= await siteHost();
    if (signal.aborted) return;
    if (!siteIsOn(settings, host)) {
      running?.destroy();
      running = undefined;
    } else if (running?.apply(settings) !== true) {
      running?.destroy();
      running = start(settings);
    }
  };
  signal.addEventListener('abort', () => running?.destroy(), { once: true });
  watchSettings((settings) => void apply(settings), signal);
  await apply(await readSettings());
}
