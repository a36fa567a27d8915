/** Made by the build from `data/` (see `scripts/build/detection-module.ts`). */
declare module 'virtual:detection' {
  /** The first-word filter, base64. */
  export const FILTER_BASE64: string;
  /** The index of forms, base64. */
  export const INDEX_BASE64: string;
}
