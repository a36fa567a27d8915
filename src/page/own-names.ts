/*
 * What we put where a page can see it bears these names. They say nothing of us, and no page styles them. A new version
 * must know those of every earlier one: it removes what that one has left behind.
 */

/** Names of highlights, in the registry that the page shares with us. */
export const HIGHLIGHT_NAMES = {
  dotted: 'quiet-dotted',
  solid: 'quiet-solid',
  /** The reader's own terms. */
  own: 'quiet-own',
  /** The mention that is being explained. */
  active: 'quiet-on',
} as const;

/** The element that carries the card. */
export const HOST_TAG = 'reading-note';
