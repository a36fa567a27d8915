import type { Plugin } from 'esbuild';
import type { CompiledForms } from '../../src/detection/compile-forms.ts';

/**
 * Puts the compiled forms into scripts: the filter into the content script as base64, since a content script can't read
 * packaged files unless every page can; the index into a script of its own, which is loaded into the frames that hold a
 * candidate. Engines read a string literal faster than anything else.
 */
export const detectionModule = ({ filter, index }: CompiledForms): Plugin => ({
  name: 'detection-module',
  setup(build) {
    build.onResolve({ filter: /^virtual:detection-/ }, ({ path }) => ({ path, namespace: 'detection' }));
    build.onLoad({ filter: /-filter$/, namespace: 'detection' }, () => ({
      contents: `export const FILTER_BASE64=${JSON.stringify(Buffer.from(filter).toString('base64'))};`,
    }));
    build.onLoad({ filter: /-index$/, namespace: 'detection' }, () => ({
      contents: `export const INDEX=${JSON.stringify(index)};`,
    }));
  },
});
