import { isUpper } from './fold.ts';

/**
 * A known name inside a longer proper name that is not ours: "Istanbul Convention Center", "Human Rights Council of
 * Australia", "Paris Principles Consulting". The words below make an organisation, a place or a product of what
 * stands before them; the entry's own longer forms have been preferred before this is asked.
 */
const HEADS = new Set(
  (
    'center centre centres hotel hotels bureau consulting consultants consultancy group holdings limited ltd llc inc corp corporation ' +
    'company agency foundation institute institution university college school academy museum library hall house building tower square street avenue ' +
    'road park plaza station airport club society association federation league alliance network coalition forum festival awards ' +
    'prize trophy cup championship tournament studios records press publishing magazine journal gazette tribune podcast show film ' +
    'movie division branch album band lodge church parish diocese bank hospital clinic studio restaurant cafe app software act bill'
  ).split(' '),
);
/** What isn't spoken of in a longer phrase: the name, what stands before it, and what behind it. */
const OTHER_PHRASES: readonly { readonly name: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] =
  [
    // "An international law firm" is no mention of the law.
    { name: /./u, after: /^[ \u00a0-](?:law[ \u00a0-])?firms?(?![\p{L}\p{N}])/u },
    // The police of several countries.
    { name: /^international\slaw$/iu, after: /^[ \u00a0-]enforcement(?![\p{L}\p{N}])/iu },
    // One rule among others: "any rule of law", "a statute or rule of law".
    {
      name: /^rule\sof\slaw$/u,
      before: /(?:^|[^\p{L}])(?:any|every|another|statute or|equity or)[ \u00a0]$/u,
    },
    // States and federations that call themselves so, and what is theirs.
    {
      name: /^Commonwealth$/u,
      after:
        /^\s(?:of (?:Australia|Dominica|England|Independent|Kentucky|Massachusetts|Pennsylvania|Puerto|the Bahamas|Virginia)|(?:Military|Naval|Horse|Bank|Parliament|Ombudsman|Electric|Attorney|Government) ?)/u,
    },
  ];
const PHRASE_REACH = 24;

function isInOtherPhrase(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const around = {
    before: text.slice(Math.max(0, start - PHRASE_REACH), start),
    after: text.slice(end, end + PHRASE_REACH),
  };
  return OTHER_PHRASES.some(
    (phrase) =>
      phrase.name.test(name) &&
      (phrase.before?.test(around.before) ?? true) &&
      (phrase.after?.test(around.after) ?? true),
  );
}

/** What may follow our names all the same: "Human Rights Council Advisory Committee" has a form of its own. */
const AFTER = /^[ \u00a0]([\p{L}\p{N}’'-]+)/u;
const OF_PLACE = /^[ \u00a0]of[ \u00a0](?!the\b)(\p{Lu}[\p{L}’'-]+)/u;

/** Names that keep their sense before "of X" ("Constitutional Council of Kazakhstan", "Ombudsman of Georgia"). */
export type TakesPlace = (start: number, end: number) => boolean;

/** What makes a body's or a law's name of the capitalised words behind it: "Committee on Human Rights and …". */
const BODY_BEFORE =
  /(?:^|[^\p{L}])(?:(?:Sub-?)?Committees?|Commissions?|Councils?|Ministry|Ministries|Minister|Department|Centre|Center|Institute|Bureau|Agency|Association|Foundation|Network|Directorate|Faculty|School|Journal|Law|Act|Bill|Caucus) (?:on|for|of|against) (?:the )?(?:(?:\p{Lu}[\p{L}’'-]+,? ){1,4}and )?$/u;
const BODY = /(?:Council|Committee|Commission|Court)$/u;
const REACH_BEFORE = 80;

/**
 * Whether the capitalised name at this range is only a part of a longer name of something else.
 * @param isInternational Whether it names a body of the United Nations: "of Australia" behind it makes another one.
 */
export function isPartOfLongerName(
  text: string,
  start: number,
  end: number,
  isInternational = false,
): boolean {
  if (isInOtherPhrase(text, start, end)) return true;
  if (!isUpper(text.charCodeAt(start))) return false;
  if (BODY_BEFORE.test(text.slice(Math.max(0, start - REACH_BEFORE), start))) return true;
  if (isInternational && BODY.test(text.slice(start, end)) && namesPlace(text, end) !== undefined)
    return true;
  const rest = text.slice(end, end + 60);
  const next = AFTER.exec(rest)?.[1];
  return next !== undefined && isUpper(next.charCodeAt(0)) && HEADS.has(next.toLowerCase());
}

/** Whether the name is followed by "of" and a proper name, as a State's own body of the same name would be. */
export function namesPlace(text: string, end: number): string | undefined {
  return OF_PLACE.exec(text.slice(end, end + 60))?.[1];
}
