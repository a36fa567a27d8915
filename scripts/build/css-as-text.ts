import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Style sheets that scripts put into shadow roots are texts in those scripts: without what only people read. */
export const cssAsText = (target: string[]): Plugin => ({
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target });
      return { contents: code.trim(), loader: 'text' };
    });
  },
});
