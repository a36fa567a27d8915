/** Every delay and distance of the pointer's path, in one place. Milliseconds and CSS pixels. */
export const DELAYS = {
  /** The pointer has rested this long before we look what lies under it; passing by starts nothing. */
  rest: 150,
  /** From then until the card is shown; the card is fetched meanwhile. */
  show: 300,
  /** After leaving mention and card, before the card goes. */
  leave: 300,
} as const;

export const DISTANCES = {
  /** Smaller movements than this are a resting hand. */
  still: 4,
  /** Around a mention's boxes, so that the gap between two lines doesn't count as leaving. */
  slack: 3,
  /** Scrolling further than this closes a card that isn't pinned. */
  scroll: 60,
} as const;
