/** All numbers that the ranking depends on. Scores are points; an exact name is worth about 200. */

/** Where a name stands in its entry. */
export const FIELD = {
  name: 1,
  acronym: 1,
  alias: 0.94,
  foreign: 0.92,
  misnomer: 0.9,
} as const;
export type NameField = keyof typeof FIELD;

export const POINTS = {
  /** The query is a name. */
  exact: 200,
  /** … in the very capitals in which it was typed. */
  sameCapitals: 4,
  /** A name begins with the query; the more of it is typed, the more points. */
  beginning: 110,
  typedShare: 25,
  /** The words of a name and of the query are the same; times similarity. */
  name: 110,
  /** The words of the query stand in names, lists and texts of the entry; times the share of the best possible. */
  text: 60,
  /** All words of the query are found in the entry. */
  complete: 12,
  /** The entry is of the kind that the query asks for. */
  kind: 12,
  /** The answer to "who monitors X", by a relation of X. */
  relation: 190,
  /** The thing asked about in such a question. */
  relationSubject: 100,
  /** How often the rest of the reference speaks of the entry: decides between equals. */
  prominence: 14,
} as const;

/** Points of an entry of another kind than the query asks for count so much, unless its name begins with the query. */
export const OTHER_KIND = 0.6;

/** What a word is worth by where in the entry it stands, against a word of a name. */
export const TEXT_FIELD = { name: 1, gloss: 0.8, summary: 0.62, context: 0.45 } as const;

/** How sure it is that a word of the query is a word of the entry. */
export const QUALITY = {
  same: 1,
  beginning: 0.92,
  abbreviated: 0.7,
  parts: 0.9,
  everyday: 0.68,
  typo: 0.82,
  /** Taken off for each letter beyond the first that is wrong. */
  furtherLetter: 0.08,
} as const;

/** The share of a name that a query leaves out counts this much against the match. */
export const UNSAID = 0.45;
/** Similarity below 1 counts more than in proportion. */
export const SIMILARITY_POWER = 1.4;

/** The share of the query, by weight of words, that an entry must hold to be a result. */
export const LEAST_COVERAGE = 0.58;
/** Results with less than this share of the best result's points are noise. */
export const LEAST_OF_BEST = 0.3;
/** Where a result begins with the query or is it, the rest needs more. */
export const LEAST_BESIDE_NAME = 0.25;

/** Letters from which the last word may be a beginning, and others an abbreviation. */
export const SHORTEST_BEGINNING = 2;
export const SHORTEST_ABBREVIATION = 4;
/** A subject of a relation question must be named at least this well. */
export const SURE_SUBJECT = 85;

/** Letters that may be wrong in a word of so many letters; shorter words than the first must be right. */
export const TYPOS: readonly { readonly letters: number; readonly wrong: number }[] = [
  { letters: 12, wrong: 3 },
  { letters: 8, wrong: 2 },
  { letters: 4, wrong: 1 },
];
/** A word of four letters is corrected to an acronym only. */
export const SHORTEST_TYPO_IN_WORD = 5;
