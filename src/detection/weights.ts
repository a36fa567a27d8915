/**
 * How much each kind of evidence counts for the sense of an ambiguous form. A sense is taken when its sum reaches
 * `THRESHOLD`; below it nothing is underlined. A definition on the page beats all of this.
 */
export const WEIGHTS = {
  /** The entry is named unambiguously somewhere on the page, and again near the form. */
  sameEntry: 2.5,
  sameEntryNear: 1,
  /** A related entry (the treaty of a body, the body of a procedure) is named on the page, and near. */
  relatedEntry: 0.8,
  relatedEntryNear: 1,
  /** A capitalised name is listed with an unambiguous one: "A and the B". */
  namedInOneBreath: 0.6,
  /** Each other unambiguous mention near the form, and each distinct entry on the page. */
  domainNear: 0.7,
  domainOnPage: 0.2,
  /** The entry's certain acronym follows in brackets: "its Optional Protocol (OPCAT)". */
  namedInBrackets: 3,
  /** A related entry is the one named last before "its", "their" or "'s": "CEDAW and its Optional Protocol". */
  ownedByLastNamed: 2.5,
  /** The page defines it, but by a name that may mean something else too: no more than a hint. */
  definedByUnsureName: 1.2,
  /** A treaty is named near a word of treaty law ("ratified", "reservation", "party"). */
  treatyNear: 1.8,
  /** … and is what is ratified, acceded to, denounced: it follows at once. */
  treatyAsObject: 1.5,
  /** Each word that the entry names for its sense, near the form. */
  cueFor: 1.3,
  /** Each word against it, near the form and elsewhere in the passage. */
  cueAgainst: -2.5,
  cueAgainstFar: -0.6,
  /** For a State's own body or law: times the binary logarithm of how often its cues occur on the page. */
  ownStateOnPage: 0.5,
  /** What the form itself makes likely. */
  longName: 0.8,
  longAcronym: 0.4,
  lowerCaseWord: -0.6,
  allCapitalsAround: -1.2,
  /** "… of Ruritania" after the name of an international body: more likely a national one. */
  namesPlace: -2,
  /** Nothing on the page is named for certain, and the form is an everyday word: it may not speak of rights at all. */
  noDomain: -1.5,
  /** The same letters' mean score elsewhere on the page: one sense per discourse, with local exceptions. */
  discourse: 0.5,
} as const;

export const LIMITS = {
  sameEntryNear: 1,
  relatedEntry: 2,
  domainNear: 3,
  domainOnPage: 8,
  cueFor: 3,
  cueAgainst: 2,
  ownStateOnPage: 4,
} as const;

export const THRESHOLD = 2;
/** A sense that reaches the threshold by this much is evidence for others in the second round. */
export const SURE_BY = 0.8;

/** UTF-16 units to each side that count as near. */
export const NEAR = 220;
/** A name of at least this many words is long, if it begins with a capital. */
export const LONG_NAME_WORDS = 2;
/** An acronym of at least this many letters is long. */
export const LONG_ACRONYM = 4;
