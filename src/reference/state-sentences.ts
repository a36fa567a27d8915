import { formatDate } from './dates.ts';
import type { PartialDate } from './entry.ts';
import type { ComplaintDeclaration, Membership, Review, Term, TreatyAction, TreatyRecord } from './state.ts';

/** Sentences about a State's record. The State is named above them, so they begin with what it did. */

const DONE: Readonly<Partial<Record<TreatyAction, string>>> = {
  ratification: 'ratified',
  accession: 'acceded',
  succession: 'succeeded',
  acceptance: 'accepted',
  approval: 'approved',
  'formal confirmation': 'formally confirmed',
  accepted: 'accepted',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (parts: readonly string[]): string => `${capitalised(parts.join(', '))}.`;

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const isPast = (date: PartialDate, today: string): boolean => date <= today.slice(0, date.length);

/**
 * What a State has done about a treaty. Never says that it is bound: only what was deposited, and when.
 * @param today `YYYY-MM-DD`.
 */
export function treatySentence(record: TreatyRecord, today: string): string {
  const { action, signed, consent, ended } = record;
  const acts = [
    ...(signed === undefined ? [] : [`signed ${formatDate(signed)}`]),
    ...(consent === undefined || DONE[action] === undefined
      ? []
      : [`${DONE[action]} ${formatDate(consent)}`]),
  ];
  switch (action) {
    case 'none':
      return 'Not listed as a party.';
    case 'signature only':
      return signed === undefined ? 'Signed; not ratified.' : sentence([...acts, 'not ratified']);
    case 'party':
      return sentence([
        ...acts,
        ...(consent === undefined ? ['listed as a party'] : [`deposited its consent ${formatDate(consent)}`]),
      ]);
    case 'withdrawn':
    case 'withdrawal notified': {
      const joined = consent === undefined ? acts : [...acts, `deposited its consent ${formatDate(consent)}`];
      const gone =
        ended === undefined
          ? 'has withdrawn'
          : action === 'withdrawn' || isPast(ended, today)
            ? `withdrew with effect from ${formatDate(ended)}`
            : `notified its withdrawal, to take effect ${formatDate(ended)}`;
      return sentence([
        ...joined,
        action === 'withdrawal notified' && ended !== undefined
          ? `notified its withdrawal with effect from ${formatDate(ended)}`
          : gone,
      ]);
    }
    default:
      return acts.length > 0
        ? sentence(acts)
        : `${capitalised(DONE[action] ?? action)}; the day is not on record here.`;
  }
}

/** When a review took or takes place: its day, else the months of its session. */
function dateOf({ day, start }: Review): string | undefined {
  if (day !== undefined) return formatDate(day);
  return start === undefined ? undefined : formatDate(start.slice(0, 7));
}

/**
 * A State's reviews. A date that was only planned is said to have been planned, once it is past.
 * @param today `YYYY-MM-DD`.
 */
export function reviewSentences(reviews: readonly Review[], today: string): string[] {
  const held = reviews.filter(({ status }) => status === 'reviewed');
  const dates = held.flatMap((review) => {
    const date = dateOf(review);
    return date === undefined ? [] : [`${date} (cycle ${review.cycle})`];
  });
  const planned = reviews.flatMap((review): string[] => {
    const date = dateOf(review);
    const { cycle, status, start, session } = review;
    if (status === 'open' || (status !== 'reviewed' && date === undefined))
      return [`The date of its review in cycle ${cycle} could not be verified.`];
    if (status === 'reviewed' || date === undefined || start === undefined) return [];
    const where = session === undefined ? `cycle ${cycle}` : `cycle ${cycle}, session ${session}`;
    return [
      isPast(start, today)
        ? `Its review (${where}) was scheduled for ${date}.`
        : `Its next review (${where}) is scheduled for ${date}.`,
    ];
  });
  return [...(dates.length === 0 ? [] : [`Reviewed ${listed(dates)}.`]), ...planned];
}

/** Years in which a State sat or will sit on a council. */
export function termSentence(terms: readonly Term[], today: string): string | undefined {
  if (terms.length === 0) return undefined;
  if (terms.some(({ end }) => end === undefined)) return 'Permanent member.';
  const spans: { start: number; end: number }[] = [];
  for (const { start, end = start } of terms) {
    const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
    const last = spans.at(-1);
    // A State elected again goes on without a break.
    if (last !== undefined && (from === last.end || from === last.end + 1)) last.end = to;
    else spans.push({ start: from, end: to });
  }
  const years = spans.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`));
  const future = Number(terms[0]?.start.slice(0, 4)) > Number(today.slice(0, 4));
  return `${future ? 'Elected' : 'Member'} ${future ? 'for ' : ''}${listed(years)}.`;
}

/** How a State stands to an organisation. */
export function membershipSentence({ status, joined, left }: Membership): string {
  const since = joined === undefined ? '' : `, joined ${formatDate(joined)}`;
  switch (status) {
    case 'member':
      return `Member${since}.`;
    case 'participating':
      return `Participating State${since}.`;
    case 'observer':
      return `Observer${since}.`;
    case 'former':
      return `Former member${since}${left === undefined ? '' : `, left ${formatDate(left)}`}.`;
  }
}

/** A declaration by which a State accepted a committee's competence over complaints. */
export function declarationSentence({ article, declared }: ComplaintDeclaration): string {
  return `Declaration under article ${article}: ${formatDate(declared)}.`;
}
