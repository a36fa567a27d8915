/** Made by the build from `data/states`: see `scripts/build/state-names-module.ts`. */
declare module 'virtual:state-names' {
  import type { StateNames } from './state-names.ts';
  /** The names of all States. */
  export const STATE_NAMES: readonly StateNames[];
}
