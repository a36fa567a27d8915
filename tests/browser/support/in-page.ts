import type { Frame, Page } from 'puppeteer-core';

/**
 * Runs a function with functions inside in a page. Outside the test runner, the compiler wraps those in a call of
 * `__name`, which pages don't have; here they find one that does nothing.
 */
export function inPage<Arguments extends readonly unknown[], Result>(
  page: Page | Frame,
  run: (...given: Arguments) => Result,
  ...given: Arguments
): Promise<Awaited<Result>> {
  return page.evaluate(`((__name) => (${run})(...${JSON.stringify(given)}))((named) => named)`) as Promise<
    Awaited<Result>
  >;
}
