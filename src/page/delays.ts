import type { Delay } from '../platform/settings.ts';

/** Every delay and distance of the pointer's path, in one place. Milliseconds and CSS pixels. */
export interface Delays {
  /** The pointer has rested this long before we look what lies under it; passing by starts nothing. */
  readonly rest: number;
  /** From then until the card is shown; the card is fetched meanwhile. */
  readonly show: number;
  /** After leaving mention and card, before the card goes. */
  readonly leave: number;
}

/** By what the reader chose. However short, a pointer that passes by opens nothing, and leaving has its grace. */
export const DELAYS: Readonly<Record<Delay, Delays>> = {
  short: { rest: 100, show: 100, leave: 300 },
  normal: { rest: 150, show: 300, leave: 300 },
  long: { rest: 300, show: 700, leave: 300 },
};

export const DISTANCES = {
  /** Smaller movements than this are a resting hand. */
  still: 4,
  /** Around a mention's boxes, so that the gap between two lines doesn't count as leaving. */
  slack: 3,
  /** Scrolling further than this closes a card that isn't pinned. */
  scroll: 60,
} as const;
