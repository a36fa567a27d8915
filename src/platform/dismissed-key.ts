// Apart from the rest, so that the content script doesn't carry what reads storage.

/** How far a reader's "not this" reaches. */
export const DISMISS_SCOPES = ['page', 'site', 'always'] as const;
export type DismissScope = (typeof DISMISS_SCOPES)[number];

/** The key of `storage.local`. It exists only once the reader has said "not this". */
export const DISMISSED_KEY = 'dismissed';

/** A form as it is compared: one space between words; capitals count only where there are nothing but capitals. */
export function dismissedKey(surface: string): string {
  const plain = surface
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{Ll}/u.test(plain) ? plain.toLowerCase() : plain;
}
