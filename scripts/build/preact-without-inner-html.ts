import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Preact carries one assignment for `dangerouslySetInnerHTML`, which we never use and store reviewers rightly ask
 * about. It is taken out of the bundle; a Preact that writes it otherwise stops the build.
 */
const ASSIGNMENT = /\w+\.innerHTML\s*=\s*[^;,)]+/g;

export const preactWithoutInnerHtml: Plugin = {
  name: 'preact-without-inner-html',
  setup(build) {
    build.onLoad(
      { filter: /node_modules[\\/]preact[\\/]dist[\\/]preact\.(?:module\.js|mjs)$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(ASSIGNMENT, 'void 0');
        if (contents === source)
          throw new Error(`No innerHTML assignment in ${path}: look at the new Preact.`);
        return { contents, loader: 'js' };
      },
    );
  },
};
