import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import type { CompiledForms } from '../../src/detection/compile-forms.ts';
import type { StateNames } from '../../src/detection/states/state-names.ts';
import { cssAsText } from './css-as-text.ts';
import { detectionModule } from './detection-module.ts';
import { OLDEST } from './manifests.ts';
import { preactWithoutInnerHtml } from './preact-without-inner-html.ts';
import { stateNamesModule } from './state-names-module.ts';

/** Every script of the extension and where it comes from. */
export const SCRIPTS = {
  content: 'src/page/content.ts',
  'take-over': 'src/page/take-over.ts',
  'detection-index': 'src/page/detection-index.ts',
  marks: 'src/page/marks.ts',
  tooltip: 'src/page/tooltip.tsx',
  background: 'src/background/background.ts',
  popup: 'src/popup/popup.tsx',
  'reference-page': 'src/reference-page/reference-page.tsx',
  options: 'src/options/options.tsx',
  'first-run': 'src/first-run/first-run.tsx',
} as const;

/** Style sheets of the extension's pages. */
export const STYLES = {
  popup: 'src/popup/popup.css',
  'reference-page': 'src/reference-page/reference-page.css',
  options: 'src/options/options.css',
  'first-run': 'src/first-run/first-run.css',
} as const;

/** What the build puts into scripts. */
export interface BundledData {
  readonly detection: CompiledForms;
  readonly stateNames: readonly StateNames[];
}

/**
 * Bundles all scripts and style sheets into a folder. The same input gives the same bytes.
 * @returns The paths of all files that went into the bundles.
 * @throws {Error} when an entry file is missing or doesn't compile.
 */
export async function writeBundles(outdir: string, data: BundledData): Promise<ReadonlySet<string>> {
  for (const path of [...Object.values(SCRIPTS), ...Object.values(STYLES)]) {
    if (!existsSync(path)) throw new Error(`${path} is missing.`);
  }
  const target = [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox.split('.')[0]}`];
  const scripts = await build({
    entryPoints: SCRIPTS,
    outdir,
    bundle: true,
    metafile: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [
      detectionModule(data.detection),
      stateNamesModule(data.stateNames),
      preactWithoutInnerHtml,
      cssAsText(target),
    ],
  });
  const styles = await build({
    entryPoints: STYLES,
    outdir,
    bundle: true,
    metafile: true,
    minify: true,
    target,
  });
  return new Set([scripts, styles].flatMap(({ metafile }) => Object.keys(metafile.inputs)));
}
