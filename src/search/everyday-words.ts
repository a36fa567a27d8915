import { stem } from './stem.ts';

/**
 * What people say, and what the reference's texts say instead. Everyday words lead to words of the field with a
 * lower weight than the words themselves; groups work in every direction.
 */
const GROUPS: readonly string[] = [
  'ban forbid forbidden prohibit prohibition outlaw',
  'ban outlaw end stop eliminate elimination eradicate',
  'abolish abolition end',
  'prevent prevention stop',
  'kid child juvenile minor youth',
  'jail prison imprisonment prisoner inmate detention detain detainee custody',
  'arrest detention detain liberty',
  'kill execution murder death',
  'suspicious unlawful suspected',
  'landmine mine',
  'bomb munition weapon',
  'abuse violation',
  'reporter rapporteur envoy',
  'expert rapporteur',
  'kidnap abduction disappearance missing',
  'cop police enforcement',
  'judge judiciary court judicial',
  'lawyer attorney counsel legal',
  'free freedom liberty',
  'speech expression opinion',
  'media press journalist journalism newspaper',
  'protest assembly demonstration',
  'faith religion belief worship',
  'sexism gender woman',
  'wife woman domestic',
  'rape sexual',
  'lgbt gay lesbian transgender sexual orientation',
  'disabled disability',
  'old older elderly ageing age',
  'native indigenous tribal aboriginal',
  'race racial racism racist',
  'black african descent',
  'job work employment labor',
  'worker labor employee',
  'union association trade',
  'company business corporate enterprise',
  'school education',
  'doctor health medical',
  'hospital health',
  'home housing house',
  'homeless housing',
  'poor poverty',
  'hunger food hungry',
  'climate environment environmental',
  'pollution toxic environment hazardous',
  'data privacy surveillance',
  'internet online digital',
  'vote election voting ballot elect',
  'war conflict armed',
  'soldier armed force',
  'refugee asylum persecution',
  'flee fleeing escape persecution refugee',
  'immigrant migrant migration immigration',
  'displaced displacement idp',
  'stateless nationality statelessness',
  'slave slavery forced servitude',
  'watchdog monitor ombudsman',
  'monitor supervise oversee supervision watch',
  'complain complaint communication petition',
  'individual person',
  'recommend recommendation',
  'accredit accreditation',
  'treaty convention covenant pact agreement',
  'rule standard principle guideline',
  'inspect visit inspection',
  'investigate investigation inquiry',
  'document evidence documentation record',
  'sign signature',
  'join accession party',
  'withdraw denunciation withdrawal leave',
  'former predecessor earlier previous',
  'minority minorities ethnic',
  'sue case complaint',
  'punishment penalty sentence',
  'capital death',
  'leader head',
  'boss head',
  'aid relief assistance',
  'commission committee',
  'send return back refoulement expulsion deport removal',
  'danger risk threat persecution',
  'try prosecute prosecution trial judge',
  'limit restrict limitation restriction',
  'limit derogation derogate suspend',
  'tell report inform',
  'appoint nominate elect appointment election',
  'force forced compel compulsory',
  'boy girl child',
  'evict eviction',
  'torturer perpetrator offender',
];

/** Stems that may stand for a stem, itself left out. */
export type EverydayWords = ReadonlyMap<string, readonly string[]>;

/** The groups as a table of stems. */
export function everydayWords(): EverydayWords {
  const table = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const stems = group.split(' ').map(stem);
    for (const one of stems)
      for (const other of stems) if (one !== other) table.set(one, (table.get(one) ?? new Set()).add(other));
  }
  return new Map([...table].map(([word, others]) => [word, [...others]]));
}
