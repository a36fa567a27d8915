/** The styles in which a thing can be cited, in the order in which they are offered. */
export const CITATION_STYLES = ['oscola', 'bluebook', 'apa', 'plain'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A citation in each style that the reference holds enough for; the others are missing. */
export type Citations = { readonly [S in CitationStyle]?: string };
