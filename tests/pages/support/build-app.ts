import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const APPS = 'tests/pages/apps';
/** Where bundles for Node lie while they are imported; inside the project, so that packages are found. */
const BUILT = 'out/apps';

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const { readFile } = await import('node:fs/promises');
      const { js } = compile(await readFile(filename, 'utf8'), { filename, generate, dev: true });
      return { contents: js.code, loader: 'js' };
    });
  },
});

/** Bundles a script for a page, in the development form of its libraries, which complain of what they find. */
export async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(APPS, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['development', 'browser'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte('client')],
    logLevel: 'error',
  });
  // A closing tag inside the script would end it.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

/** What an app's server would send for it. */
export async function markupOf(app: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(APPS, app, 'server.js')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [svelte('server')],
    logLevel: 'error',
  });
  await mkdir(BUILT, { recursive: true });
  const file = path.resolve(BUILT, `${app}.mjs`);
  await writeFile(file, outputFiles[0]?.contents ?? '');
  const { html } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { html: string };
  return html;
}
