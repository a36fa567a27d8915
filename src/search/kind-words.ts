import type { Family, Kind } from '../reference/entry.ts';
import { stem } from './stem.ts';

/** What people call things of each kind; an entry is found by these words too, but only beside others. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  treaty: 'treaty convention covenant agreement law instrument',
  protocol: 'protocol treaty instrument agreement',
  declaration: 'declaration document instrument standards',
  principles: 'principles rules guidelines standards instrument',
  resolution: 'resolution',
  organisation: 'organisation organization agency',
  organ: 'organ body institution',
  'treaty-body': 'committee treaty body experts monitors',
  court: 'court tribunal judges',
  mandate: 'mandate expert rapporteur mandate holder special procedure',
  mechanism: 'mechanism body',
  procedure: 'procedure process',
  institution: 'institution body',
  document: 'document report',
  forum: 'forum meeting',
  right: 'right freedom',
  crime: 'crime',
  concept: 'concept principle',
  term: 'term',
  'national-law': 'law constitution act national',
};

/** Words of a whole family that its entries need not say themselves. */
export const FAMILY_WORDS: Partial<Readonly<Record<Family, string>>> = {
  'un-treaties': 'un international',
  'treaty-bodies': 'un treaty body',
  'un-system': 'un',
  council: 'un council',
  'special-procedures': 'un special procedures expert',
  europe: 'europe european',
  americas: 'america american americas latin',
  africa: 'africa african',
  'humanitarian-criminal': 'war international criminal',
  'refugees-migration': 'refugee migration',
  labour: 'labour work workers employment ilo',
  nhri: 'national institutions',
  'civil-society': 'ngo organisation non-governmental',
  kazakhstan: 'kazakhstan kazakh national',
  'national-bodies': 'national',
};

/** Kinds that a word of a query asks for. */
const ASKED: Readonly<Record<string, readonly Kind[]>> = {
  treaty: ['treaty', 'protocol'],
  convention: ['treaty'],
  covenant: ['treaty'],
  agreement: ['treaty'],
  pact: ['treaty'],
  protocol: ['protocol'],
  declaration: ['declaration'],
  principles: ['principles'],
  standards: ['principles', 'declaration'],
  rules: ['principles'],
  guidelines: ['principles'],
  resolution: ['resolution'],
  court: ['court'],
  tribunal: ['court'],
  committee: ['treaty-body'],
  rapporteur: ['mandate'],
  reporter: ['mandate'],
  expert: ['mandate'],
  envoy: ['mandate'],
  right: ['right'],
  freedom: ['right'],
  crime: ['crime'],
  agency: ['organisation'],
  organisation: ['organisation'],
  ngo: ['organisation'],
  constitution: ['national-law'],
  body: ['treaty-body', 'organ', 'institution', 'mechanism', 'court', 'organisation'],
};

const BY_STEM: ReadonlyMap<string, readonly Kind[]> = new Map(
  Object.entries(ASKED).map(([word, kinds]) => [stem(word), kinds]),
);

/** Whom a question with "who" asks for: whoever does something. */
const WHO: readonly Kind[] = [
  'treaty-body',
  'organ',
  'institution',
  'mechanism',
  'court',
  'organisation',
  'mandate',
  'forum',
];

/** The kinds of entries that the telling words of a query name. */
export const namedKinds = (words: readonly string[]): ReadonlySet<Kind> =>
  new Set(words.flatMap((word) => BY_STEM.get(stem(word)) ?? []));

/** The kinds that a query asks for, as its head or by "who": "treaty banning torture", "who accredits …". */
export function askedKinds(folded: string, words: readonly string[]): ReadonlySet<Kind> {
  if (/^who (?!is |are |was |were )/u.test(folded)) return new Set(WHO);
  const [head, ...rest] = words;
  // "Rights" begins too many questions to be what is asked for.
  const kinds = head === undefined || rest.length === 0 ? [] : [...namedKinds([head])];
  return new Set(kinds.filter((kind) => kind !== 'right'));
}
