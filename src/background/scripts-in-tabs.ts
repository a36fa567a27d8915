import { browser } from '../platform/browser.ts';

const CONTENT_SCRIPT = 'content.js';
const CONTENT_STYLE = 'content.css';

/** Scripts that are loaded into a frame only when it needs them. */
export type LateScript = 'tooltip.js' | 'detection-index.js';

/**
 * Loads a script into one frame.
 * @returns Whether it is there; `false` on frames that went away or that no extension may touch.
 */
export async function injectScript(
  script: LateScript,
  tabId: number | undefined,
  frameId: number | undefined,
): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [script],
    });
    return true;
  } catch {
    return false;
  }
}

/** After an install or update, pages that are already open get the new content script at once. */
export function takeOverOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({});
    await Promise.allSettled(
      tabs.flatMap(({ id }) => {
        if (id === undefined) return [];
        const target = { tabId: id, allFrames: true };
        return [
          browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] }),
          browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] }),
        ];
      }),
    );
  });
}
