import { onAccessGiven } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';

const CONTENT_SCRIPT = 'content.js';
/** Removes what a script of an earlier version has left behind. */
const TAKE_OVER_SCRIPT = 'take-over.js';
const CONTENT_STYLE = 'content.css';

/** Scripts that are loaded into a frame only when it needs them. */
export type LateScript = 'tooltip.js' | 'detection-index.js' | 'marks.js';

/**
 * Loads scripts into one frame.
 * @returns Whether they are there; `false` on frames that went away or that no extension may touch.
 */
export async function injectScripts(
  scripts: readonly LateScript[],
  tabId: number | undefined,
  frameId: number | undefined,
): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...scripts],
    });
    return true;
  } catch {
    return false;
  }
}

async function takeOverOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] }),
        browser.scripting.executeScript({ target, files: [TAKE_OVER_SCRIPT, CONTENT_SCRIPT] }),
      ];
    }),
  );
}

/**
 * Pages that are already open get the content script at once after an install or update, and when the reader gives
 * access to sites that had none.
 */
export function runInOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void takeOverOpenTabs());
  onAccessGiven(() => void takeOverOpenTabs());
}
