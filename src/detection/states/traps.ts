/** Places that are no State of ours but hold the name of one. Recognised so that they hide it. */
export const OTHER_PLACES: readonly string[] = [
  'New Mexico',
  'New Jersey',
  'New England',
  'New South Wales',
  'New Caledonia',
  'New Brunswick',
  'New Britain',
  'Channel Islands',
  'British Columbia',
  'British Virgin Islands',
  'US Virgin Islands',
  'U.S. Virgin Islands',
  'British Indian Ocean Territory',
  'British Council',
  'British Library',
  'British Airways',
  'French Guiana',
  'French Polynesia',
  'French Southern Territories',
  'American Samoa',
  'Dutch Antilles',
  'Indian Ocean',
  'Indian subcontinent',
  'American Indian',
  'American Indians',
  'American Convention',
  'American Declaration',
  'American Court',
  'American Commission',
  'American States',
  'American continent',
  'South China Sea',
  'East China Sea',
  'Gulf of Mexico',
  'Gulf of Guinea',
  'Gulf of Oman',
  'Gulf of Thailand',
  'Niger Delta',
  'Niger River',
  'Niger State',
  'Jordan River',
  'Jordan Valley',
  'Lake Chad',
  'Chad Basin',
  'Kosovo',
  'Taiwan',
  'Republic of China',
  'Hong Kong',
  'Puerto Rico',
  'English Channel',
  'English Wikipedia',
  'Greek Orthodox',
  'Russian Orthodox',
  'Roman Catholic',
  'Spanish Inquisition',
  'Irish Sea',
  'Norwegian Refugee Council',
  'Norwegian Helsinki Committee',
  'Danish Refugee Council',
  'Danish Institute for Human Rights',
  'German Marshall Fund',
  'Arab League',
  'Bank of America',
  'Dominican Order',
  'Dominican friar',
  'Dominican friars',
  'Dominican nun',
  'Swiss cheese',
  'Brazil nut',
  'Turkish delight',
  'Turkish coffee',
  'Turkish bath',
  'Persian Gulf',
  'Panama Papers',
  'Panama hat',
  'Panama Canal Zone',
  'Mexico Beach',
  'Peru, Indiana',
  'Lebanon, Pennsylvania',
  'Paris, Texas',
  'Cuba, Missouri',
  'Jersey',
  'Guernsey',
  'Gibraltar',
  'Washington Post',
  'Washington Times',
  'Jakarta Post',
  'Moscow Times',
  'Kyiv Post',
  'Japan Times',
  'Times of India',
  'China Daily',
  'Prince of Wales',
  'Princess of Wales',
  'Queen of England',
  'Bank of England',
  'Church of England',
  'English language',
  'French language',
  'German language',
  'Spanish language',
  'Russian language',
  'Chinese language',
  'Arabic language',
  'Portuguese language',
  'French Open',
  'US Open',
  'U.S. Open',
  'Australian Open',
  'Vietnam War',
  'Korean War',
  'Falkland Islands',
];

/** First names, and words before a State's name that make it a person's or a place's. */
const AMERICAN_BEFORE =
  /(?:\b(?:Inter|Latin|Central|South|North|African|Native|Anglo|Pan|Meso|Afro|Euro|Asian|Arab|Mexican)[-\s])$/u;
const PERSON_BEFORE =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Judge|Prof|Professor|Michael|Chad|Robert|David|Barbara|Vernon|Hamilton|Mary|Paul|Louis|Kevin|Marie|Neil|Deandre|DeAndre|Will|William|Eason)\.?\s)$/u;
const SURNAME_AFTER =
  /^\s(?!Valley|Basin|River|National|Government|Parliament|Republic|Army|Ministry|Constitution|Human|President|Supreme|Penal|Criminal|Family|Labou?r|Press|Media|Law|Times|And|Or)\p{Lu}\p{Ll}+/u;
const US_STATES =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Athens|Alabama|Florida|Tennessee|South Carolina|North Carolina|Mississippi|Virginia|Texas|Kentucky|Louisiana)\b/u;
const GEORGIAN_CUES =
  /\b(?:Tbilisi|Georgians?|Abkhazia|South Ossetia|Batumi|Saakashvili|Caucasus|Armenia|Azerbaijan)\b/u;
const NEAR = 160;

/** Whether the name of a State at this range means something else in its place. */
export function isTrap(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 30);
  switch (written) {
    case 'American':
    case 'Americans':
      return AMERICAN_BEFORE.test(before);
    case 'Indian':
    case 'Indians':
      return (
        /(?:American|West|East|Plains|Pueblo|Cleveland)\s$/u.test(before) ||
        /^\s(?:reservation|tribe|Affairs)/u.test(after)
      );
    case 'Georgia': {
      const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
      if (PERSON_BEFORE.test(before) || /^\s(?:O['’]|Tech|State University|Bulldogs)/u.test(after))
        return true;
      return US_STATES.test(around) && !GEORGIAN_CUES.test(text);
    }
    case 'Jordan':
    case 'Chad':
      return PERSON_BEFORE.test(before) || (SURNAME_AFTER.test(after) && !/^(?:['’]s|,)/u.test(after));
    case 'Israel':
    case 'Kenya':
    case 'India':
    case 'Ireland':
    case 'Holland':
    case 'England':
    case 'France':
    case 'Wales':
    case 'Paris':
      return PERSON_BEFORE.test(before);
    case 'US':
    case 'U.S.':
      return /^\$/u.test(after) || /^[-.\d]*\$/u.test(after);
    case 'Turkey':
      return /^\s(?:sandwich|breast|burger|dinner)/u.test(after);
    case 'Polish':
      return /^\s(?:the|your|and polish)\b/u.test(after);
    case 'Poles':
      return (
        /(?:North|South|Magnetic|Earth['’]s)\s$/u.test(before) || /(?:^|[.!?]\s)$/u.test(before.slice(-2))
      );
    case 'Niger':
      return /^\s(?:Delta|River)/u.test(after);
    case 'Guinea':
      return /(?:New|Gulf of)\s$/u.test(before) || /^\s(?:pig|fowl)/u.test(after);
    case 'Washington':
      return (
        /^,?\s(?:D\.?C|State|Irving|University)/u.test(after) ||
        PERSON_BEFORE.test(before) ||
        /(?:George|Denzel|Booker)\s$/u.test(before)
      );
    case 'French':
    case 'English':
    case 'Spanish':
    case 'Russian':
    case 'Arabic':
    case 'Chinese':
    case 'German':
    case 'Portuguese':
      // "Original: English", "in French and Spanish".
      return (
        /(?:[Oo]riginal|ORIGINAL|[Ll]anguages?|in|into|[Oo]nly)[:\s(]+(?:(?:Arabic|Chinese|English|French|Russian|Spanish)(?:, | and |\/| or ))*$/u.test(
          text.slice(Math.max(0, start - 70), start),
        ) && !/^\s\p{Ll}+(?:ment|tion|law|court|ity|ice|ies)/u.test(after)
      );
    default:
      return false;
  }
}
