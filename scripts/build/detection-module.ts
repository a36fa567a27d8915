import type { Plugin } from 'esbuild';
import type { CompiledForms } from '../../src/detection/compile-forms.ts';

const base64 = (bytes: Uint8Array): string => JSON.stringify(Buffer.from(bytes).toString('base64'));

/**
 * Puts the compiled forms into the content script as base64 literals: a content script can't read packaged files
 * unless every page can, and engines parse a string literal faster than anything else.
 */
export const detectionModule = ({ filter, index }: CompiledForms): Plugin => ({
  name: 'detection-module',
  setup(build) {
    build.onResolve({ filter: /^virtual:detection$/ }, ({ path }) => ({ path, namespace: 'detection' }));
    build.onLoad({ filter: /.*/, namespace: 'detection' }, () => ({
      contents: `export const FILTER_BASE64=${base64(filter)};export const INDEX_BASE64=${base64(index)};`,
    }));
  },
});
