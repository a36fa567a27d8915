import type { Plugin } from 'esbuild';
import type { StateNames } from '../../src/detection/states/state-names.ts';

/** Puts the names of States where they are recognised: into the card's script, which is loaded on the first hover. */
export const stateNamesModule = (names: readonly StateNames[]): Plugin => ({
  name: 'state-names-module',
  setup(build) {
    build.onResolve({ filter: /^virtual:state-names$/ }, ({ path }) => ({ path, namespace: 'state-names' }));
    build.onLoad({ filter: /.*/, namespace: 'state-names' }, () => ({
      contents: `export const STATE_NAMES = JSON.parse(${JSON.stringify(JSON.stringify(names))});`,
    }));
  },
});
