import type { StateCode } from './state.ts';

/** The world as drawn at build time (`scripts/build/world-map.ts`), packaged in `map.json`. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** An SVG path for each country; no code for what is not on the list of the United Nations. */
  readonly countries: readonly { readonly code: StateCode | ''; readonly d: string }[];
  /** States too small to be seen on the map. */
  readonly dots: readonly { readonly code: StateCode; readonly x: number; readonly y: number }[];
}
