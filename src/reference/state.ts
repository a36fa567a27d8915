import type { EntryId, PartialDate } from './entry.ts';

/**
 * What is on record of a State: treaties, reviews, seats, memberships. `data/states` is the contributor's form;
 * `scripts/data/states` turns that into this. Dates are dates of deposit with the depositary.
 */

/** ISO 3166-1 alpha-3; `EU` for the European Union. */
export type StateCode = string;
/** Code of an instrument as the tables write it, e.g. `ICCPR-OP1`. */
export type InstrumentCode = string;

export const CONSENT_ACTIONS = [
  'ratification',
  'accession',
  'succession',
  'acceptance',
  'approval',
  'formal confirmation',
] as const;
export type ConsentAction = (typeof CONSENT_ACTIONS)[number];

export const TREATY_ACTIONS = [
  ...CONSENT_ACTIONS,
  'signature only',
  /** Listed as a party by a source that gives no act. */
  'party',
  /** A court's jurisdiction, or another optional duty. */
  'accepted',
  'withdrawal notified',
  'withdrawn',
  /** The source was read and lists nothing. */
  'none',
] as const;
export type TreatyAction = (typeof TREATY_ACTIONS)[number];

export interface TreatyRecord {
  readonly action: TreatyAction;
  readonly signed?: PartialDate;
  readonly consent?: PartialDate;
  /** Day on which a withdrawal takes or took effect. */
  readonly ended?: PartialDate;
  /** Where the row's date of evidence differs from the instrument's. */
  readonly asOf?: PartialDate;
  /** A change after `asOf` was reported and could not be verified. */
  readonly changeReported?: true;
}

export type ReviewStatus = 'reviewed' | 'assumed' | 'scheduled' | 'open';

/** A State's turn in a cycle of the Universal Periodic Review. */
export interface Review {
  readonly cycle: number;
  readonly session?: number;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly day?: PartialDate;
  readonly status: ReviewStatus;
  readonly asOf: PartialDate;
}

/** Years from and to, both included; an open end is a permanent seat. */
export interface Term {
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly asOf: PartialDate;
}

export const ORGANIZATIONS = [
  'UN',
  'COE',
  'OSCE',
  'EU',
  'OAS',
  'AU',
  'ASEAN',
  'LAS',
  'OIC',
  'COMMONWEALTH',
] as const;
export type Organization = (typeof ORGANIZATIONS)[number];

export interface Membership {
  readonly status: 'member' | 'participating' | 'observer' | 'former';
  readonly joined?: PartialDate;
  readonly left?: PartialDate;
  readonly asOf: PartialDate;
}

export interface Accreditation {
  readonly institution: string;
  readonly status: 'A' | 'B';
  /** Month of the review that gave it, where known. */
  readonly reviewed?: PartialDate;
  readonly asOf: PartialDate;
  readonly changeReported?: true;
}

/** A declaration by which a State accepts a committee's competence. */
export interface ComplaintDeclaration {
  readonly instrument: InstrumentCode;
  readonly article: number;
  readonly declared: PartialDate;
}

export interface StateRecord {
  readonly code: StateCode;
  readonly name: string;
  readonly treaties: Readonly<Record<InstrumentCode, TreatyRecord>>;
  readonly reviews: readonly Review[];
  readonly humanRightsCouncil: readonly Term[];
  readonly securityCouncil: readonly Term[];
  readonly memberships: Readonly<Partial<Record<Organization, Membership>>>;
  readonly nhri: readonly Accreditation[];
  readonly declarations: readonly ComplaintDeclaration[];
  readonly standingInvitation?: { readonly since?: PartialDate; readonly asOf: PartialDate };
  readonly npm?: {
    readonly mechanism: string;
    readonly designated?: PartialDate;
    readonly asOf: PartialDate;
  };
}

/** Where facts of one kind stand. */
export interface Authority {
  readonly authority: string;
  readonly url: string;
}

export interface Instrument extends Authority {
  readonly code: InstrumentCode;
  readonly entry: EntryId;
  /** The body that watches it: its entry shows the same record. */
  readonly body?: EntryId;
  /** Another instrument whose record is said along with this one's. */
  readonly also?: InstrumentCode;
  readonly asOf: PartialDate;
  /** The organisation whose members can join; open to all States without it. */
  readonly region?: Organization;
  /** Whether a State without a row has taken no action. */
  readonly complete: boolean;
}

/** Kinds of facts that are not about an instrument. */
export const TOPICS = [
  'upr',
  'human-rights-council',
  'security-council',
  'nhri',
  'standing-invitation',
  'npm',
  'declarations',
  ...ORGANIZATIONS,
] as const;
export type Topic = (typeof TOPICS)[number];

/** Everything on record, as packaged in `states.json`. */
export interface StateData {
  readonly states: readonly StateRecord[];
  readonly instruments: readonly Instrument[];
  /** Authority of each topic, and the entries that show its facts. */
  readonly topics: Readonly<Record<Topic, Authority & { readonly entries: readonly EntryId[] }>>;
}
