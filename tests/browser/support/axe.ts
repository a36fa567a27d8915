import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of a document: the rules that are broken, and the elements it has examined at all. */
export interface AxeReport {
  readonly violations: readonly string[];
  readonly examined: readonly string[];
}

type Evaluate = <T>(expression: string) => Promise<T>;

/** Runs axe in a page, open shadow roots included. */
export async function runAxe(evaluate: Evaluate): Promise<AxeReport> {
  await evaluate<boolean>(`(() => { ${SOURCE}; return true; })()`);
  const report = await evaluate<string>(`axe.run(document, { resultTypes: ['violations', 'passes'] })
    .then(({ violations, passes }) => JSON.stringify({
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.flat().join(' ') + ' ' + failureSummary)),
      examined: [...new Set(passes.flatMap(({ nodes }) => nodes.map(({ html }) => html)))],
    }))`);
  return JSON.parse(report) as AxeReport;
}
