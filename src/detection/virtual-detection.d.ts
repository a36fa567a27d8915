/** Made by the build from `data/` (see `scripts/build/detection-module.ts`). */
declare module 'virtual:detection-filter' {
  /** The filter in front of the index, base64. */
  export const FILTER_BASE64: string;
}
declare module 'virtual:detection-index' {
  import type { CompiledIndex } from './index-format.ts';
  export const INDEX: CompiledIndex;
}
