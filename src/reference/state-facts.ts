import { formatDate } from './dates.ts';
import type { EntryId, PartialDate } from './entry.ts';
import type {
  Authority,
  Instrument,
  Organization,
  StateCode,
  StateData,
  StateRecord,
  Topic,
} from './state.ts';
import { ORGANIZATIONS } from './state.ts';
import {
  declarationSentence,
  membershipSentence,
  reviewSentences,
  termSentence,
  treatySentence,
} from './state-sentences.ts';

/** What is on record of one State about one entry: the block in the card. */
export interface StateFacts extends Authority {
  readonly state: StateCode;
  readonly name: string;
  readonly sentences: readonly string[];
  readonly asOf: PartialDate;
}

/** Said where something happened later that could not be verified. */
export const CHECK_DEPOSITARY = 'A later change was reported: check the depositary.';
const CHECK_CHART = 'Check the GANHRI chart.';
/** Titles of instruments that are said along with another. */
const COMPLAINTS_ALSO = 'Its Optional Protocol on complaints: ';

const oldest = (dates: readonly PartialDate[]): PartialDate => [...dates].sort()[0] ?? '';

function instrumentFacts(
  data: StateData,
  state: StateRecord,
  instrument: Instrument,
  today: string,
): StateFacts | undefined {
  const record = state.treaties[instrument.code];
  const { authority, url } = instrument;
  const base = { state: state.code, name: state.name, authority, url };
  if (record === undefined) {
    const region = instrument.region;
    const canJoin =
      state.code !== 'EU' && (region === undefined || state.memberships[region]?.status === 'member');
    return instrument.complete && canJoin
      ? { ...base, sentences: ['No signature or ratification on record.'], asOf: instrument.asOf }
      : undefined;
  }
  const also = data.instruments.find(({ code }) => code === instrument.also);
  const alsoRecord = also === undefined ? undefined : state.treaties[also.code];
  return {
    ...base,
    sentences: [
      treatySentence(record, today),
      ...(record.changeReported ? [CHECK_DEPOSITARY] : []),
      ...(alsoRecord === undefined ? [] : [COMPLAINTS_ALSO + lowerFirst(treatySentence(alsoRecord, today))]),
      ...state.declarations
        .filter(({ instrument: code }) => code === instrument.code)
        .map(declarationSentence),
    ],
    asOf: record.asOf ?? instrument.asOf,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function topicSentences(
  topic: Topic,
  state: StateRecord,
  today: string,
): { sentences: string[]; asOf: PartialDate } | undefined {
  switch (topic) {
    case 'upr':
      return {
        sentences: reviewSentences(state.reviews, today),
        asOf: oldest(state.reviews.slice(-1).map(({ asOf }) => asOf)),
      };
    case 'human-rights-council':
    case 'security-council': {
      const terms = topic === 'security-council' ? state.securityCouncil : state.humanRightsCouncil;
      const said = termSentence(terms, today);
      return said === undefined
        ? undefined
        : { sentences: [said], asOf: oldest(terms.map(({ asOf }) => asOf)) };
    }
    case 'nhri':
      return {
        sentences:
          state.nhri.length === 0
            ? [`Its accreditation could not be verified. ${CHECK_CHART}`]
            : state.nhri.map(
                ({ institution, status, reviewed, changeReported }) =>
                  `${institution}: ${status} status${reviewed === undefined ? '' : `, reviewed ${formatDate(reviewed)}`}.${changeReported ? ` A later change was reported. ${CHECK_CHART}` : ''}`,
              ),
        asOf: oldest(state.nhri.map(({ asOf }) => asOf)),
      };
    case 'standing-invitation': {
      const { standingInvitation: invitation } = state;
      if (invitation === undefined) return undefined;
      const since = invitation.since === undefined ? '' : ` in ${formatDate(invitation.since)}`;
      return {
        sentences: [`Extended a standing invitation to all thematic mandates${since}.`],
        asOf: invitation.asOf,
      };
    }
    case 'npm': {
      const { npm } = state;
      if (npm === undefined) return undefined;
      const when = npm.designated === undefined ? '' : `, designated ${formatDate(npm.designated)}`;
      return { sentences: [`National preventive mechanism: ${npm.mechanism}${when}.`], asOf: npm.asOf };
    }
    case 'declarations':
      return undefined;
    default:
      return organizationSentences(topic, state);
  }
}

function organizationSentences(
  organization: Organization,
  state: StateRecord,
): { sentences: string[]; asOf: PartialDate } | undefined {
  const membership = state.memberships[organization];
  return membership === undefined
    ? undefined
    : { sentences: [membershipSentence(membership)], asOf: membership.asOf };
}

/**
 * What is on record of a State about an entry.
 * @param today `YYYY-MM-DD`, by which planned dates are future or past.
 * @returns Nothing for entries and States without facts.
 */
export function stateFacts(
  data: StateData,
  entry: EntryId,
  code: StateCode,
  today: string,
): StateFacts | undefined {
  const state = data.states.find((one) => one.code === code);
  if (state === undefined) return undefined;
  const instrument =
    data.instruments.find((one) => one.entry === entry) ?? data.instruments.find((one) => one.body === entry);
  if (instrument !== undefined) {
    const facts = instrumentFacts(data, state, instrument, today);
    if (facts !== undefined) return facts;
  }
  for (const [topic, { entries, authority, url }] of Object.entries(data.topics) as [
    Topic,
    StateData['topics'][Topic],
  ][]) {
    if (!entries.includes(entry)) continue;
    const said = topicSentences(topic, state, today);
    if (said === undefined || said.sentences.length === 0) continue;
    return { state: state.code, name: state.name, authority, url, ...said };
  }
  return undefined;
}

/** Whether an entry has facts of any State: without it, no State is asked for. */
export function hasStateFacts(data: StateData, entry: EntryId): boolean {
  return (
    data.instruments.some((one) => one.entry === entry || one.body === entry) ||
    Object.values(data.topics).some(({ entries }) => entries.includes(entry))
  );
}

/** Organisations of a State in the order of `ORGANIZATIONS`. */
export const membershipsOf = (state: StateRecord): Organization[] =>
  ORGANIZATIONS.filter((organization) => state.memberships[organization] !== undefined);
