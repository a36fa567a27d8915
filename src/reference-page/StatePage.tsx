import { dateInWords, t } from '../platform/i18n.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import type { Authority, Organization, Review, StateData, StateRecord, Term } from '../reference/state.ts';
import { CHECK_DEPOSITARY, membershipsOf } from '../reference/state-facts.ts';
import { declarationSentence, membershipSentence, treatySentence } from '../reference/state-sentences.ts';
import { Evidence } from './Evidence.tsx';
import { hrefOf } from './route.ts';

interface Props {
  readonly state: StateRecord;
  readonly data: StateData;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly today: string;
}

function Treaties({ state, data, entries, today }: Props) {
  const listed = data.instruments.flatMap((instrument) => {
    const record = state.treaties[instrument.code];
    const entry = entries.get(instrument.entry);
    return record === undefined || entry === undefined || record.action === 'none'
      ? []
      : [{ instrument, record, entry }];
  });
  if (listed.length === 0) return null;
  return (
    <section>
      <h2>{t('treaties')}</h2>
      <table class="record">
        <thead>
          <tr>
            <th scope="col">{t('instrument')}</th>
            <th scope="col">{t('action')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {listed.map(({ instrument, record, entry }) => (
            <tr key={instrument.code}>
              <th scope="row">
                <a href={hrefOf({ kind: 'entry', id: entry.id })}>{entry.name}</a>
              </th>
              <td>
                {treatySentence(record, today)}
                {record.changeReported && ` ${CHECK_DEPOSITARY}`}
                {state.declarations
                  .filter(({ instrument: code }) => code === instrument.code)
                  .map((declaration) => ` ${declarationSentence(declaration)}`)}
              </td>
              <td>
                <Evidence source={instrument} asOf={record.asOf ?? instrument.asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function reviewTime({ day, start, status }: Review, today: string): string {
  const date = day ?? start?.slice(0, 7);
  if (date === undefined) return t('dateUnknown');
  if (status === 'reviewed') return dateInWords(date);
  return t(date <= today.slice(0, date.length) ? 'wasScheduled' : 'isScheduled', [dateInWords(date)]);
}

function Reviews({ state, data, today }: Props) {
  if (state.reviews.length === 0) return null;
  return (
    <section>
      <h2>{t('reviews')}</h2>
      <ol class="timeline">
        {state.reviews.map((review) => (
          <li key={review.cycle} class={review.status === 'reviewed' ? '' : 'planned'}>
            <b>{t('cycle', [String(review.cycle)])}</b> {reviewTime(review, today)}
            {review.session !== undefined && (
              <span class="quiet session">{t('session', [String(review.session)])}</span>
            )}
          </li>
        ))}
      </ol>
      <p>
        <Evidence source={data.topics.upr} asOf={state.reviews.at(-1)?.asOf} />
      </p>
    </section>
  );
}

const FIRST_YEAR = 1945;
const YEARS_SHOWN = 84;
const share = (years: number): string => `${Math.max(0, Math.min(100, (100 * years) / YEARS_SHOWN))}%`;

interface BarsProps {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly source: Authority;
}

/** Terms as bars on a line from 1945 on, and as words for those who don't see it. */
function Bars({ name, terms, source }: BarsProps) {
  if (terms.length === 0) return null;
  const spans = terms.map(({ start, end }) => ({
    from: Number(start.slice(0, 4)),
    to: end === undefined ? FIRST_YEAR + YEARS_SHOWN : Number(end.slice(0, 4)),
    words: end === undefined ? `${start.slice(0, 4)}–` : `${start.slice(0, 4)}–${end.slice(0, 4)}`,
  }));
  return (
    <div class="bars">
      <span class="bars-name">{name}</span>
      <span class="bars-line" aria-hidden="true">
        {spans.map(({ from, to }) => (
          <span
            key={from}
            style={{ insetInlineStart: share(from - FIRST_YEAR), width: share(to - from + 1) }}
          />
        ))}
      </span>
      <span class="bars-words">{spans.map(({ words }) => words).join(', ')}</span>
      <Evidence source={source} asOf={terms.at(-1)?.asOf} />
    </div>
  );
}

function Organizations({ state, data }: Props) {
  const organizations = membershipsOf(state);
  return (
    <section>
      <h2>{t('memberships')}</h2>
      <Bars
        name={t('humanRightsCouncil')}
        terms={state.humanRightsCouncil}
        source={data.topics['human-rights-council']}
      />
      <Bars
        name={t('securityCouncil')}
        terms={state.securityCouncil}
        source={data.topics['security-council']}
      />
      <dl class="facts" lang="en">
        {organizations.map((organization: Organization) => {
          const membership = state.memberships[organization];
          return membership === undefined ? null : (
            <div key={organization}>
              <dt>{data.topics[organization].authority}</dt>
              <dd>
                {membershipSentence(membership)}{' '}
                <Evidence source={data.topics[organization]} asOf={membership.asOf} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Institutions({ state, data }: Props) {
  const { nhri: chart, npm: mechanisms, 'standing-invitation': invitations } = data.topics;
  return (
    <section>
      <h2>{t('institutions')}</h2>
      <ul>
        {state.nhri.map(({ institution, status, reviewed, asOf }) => (
          <li key={institution}>
            <span lang="en">{institution}</span>:{' '}
            {reviewed === undefined
              ? t('statusOf', [status])
              : t('statusReviewed', [status, dateInWords(reviewed)])}
            {' · '}
            {t('checkChart')} <Evidence source={chart} asOf={asOf} />
          </li>
        ))}
        {state.nhri.length === 0 && (
          <li>
            {t('accreditationUnknown')} <Evidence source={chart} />
          </li>
        )}
        {state.npm !== undefined && (
          <li>
            {t('npm')}: <span lang="en">{state.npm.mechanism}</span>{' '}
            <Evidence source={mechanisms} asOf={state.npm.asOf} />
          </li>
        )}
        {state.standingInvitation !== undefined && (
          <li>
            {t('standingInvitation')} <Evidence source={invitations} asOf={state.standingInvitation.asOf} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** A State's whole record. */
export function StatePage(props: Props) {
  return (
    <main class="state-page">
      <p class="kicker">{t('stateRecord')}</p>
      <h1 lang="en">{props.state.name}</h1>
      <p class="quiet">{t('depositsOnly')}</p>
      <Reviews {...props} />
      <Organizations {...props} />
      <Institutions {...props} />
      <Treaties {...props} />
    </main>
  );
}
