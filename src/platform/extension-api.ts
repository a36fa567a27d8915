/**
 * The extension API as the browser gives it, for the content script alone: both browsers return promises there, and
 * the polyfill's weight on every page would buy nothing. Everything else imports `browser.ts`.
 */
const scope = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };

/** The API, or `undefined` in a script whose extension was updated or removed under it. */
export function extensionApi(): typeof chrome | undefined {
  const api = scope.browser ?? scope.chrome;
  // An orphaned content script keeps the objects, but its runtime has no id any more.
  return api?.runtime?.id === undefined ? undefined : api;
}
