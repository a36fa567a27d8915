import { useMemo, useState } from 'preact/hooks';
import { dateInWords, t } from '../platform/i18n.ts';
import type { Instrument, StateData } from '../reference/state.ts';
import {
  countStandings,
  type PartyRow,
  partyRows,
  STANDINGS,
  type Standing,
} from '../reference/treaty-parties.ts';
import type { WorldMap } from '../reference/world-map.ts';
import { hrefOf } from './route.ts';
import { StandingsMap } from './StandingsMap.tsx';

type Column = 'name' | 'signed' | 'consent';

interface Props {
  readonly instrument: Instrument;
  readonly data: StateData;
  readonly map: WorldMap | undefined;
  readonly today: string;
}

const KEYS = {
  party: 'standingParty',
  signed: 'standingSigned',
  withdrawn: 'standingWithdrawn',
  none: 'standingNone',
} as const;
/** The words for how a State stands to a treaty. */
export const standingWords = (standing: Standing): string => t(KEYS[standing]);

const sortKey = ({ name, record }: PartyRow, column: Column): string =>
  column === 'name' ? name : ((column === 'signed' ? record?.signed : record?.consent) ?? '9999');

/** Who has signed and joined a treaty: a map, counts, and a table that sorts and filters. */
export function Parties({ instrument, data, map, today }: Props) {
  const [column, setColumn] = useState<Column>('name');
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const rows = useMemo(() => partyRows(data, instrument.code, today), [data, instrument, today]);
  const counts = countStandings(rows);
  const wanted = filter.trim().toLowerCase();
  const listed = rows
    .filter(({ standing }) => (shown === 'all' ? standing !== 'none' : standing === shown))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => (sortKey(a, column) < sortKey(b, column) ? -1 : 1));
  const head = (key: Column, words: string) => (
    <th scope="col" aria-sort={column === key ? 'ascending' : undefined}>
      <button type="button" onClick={() => setColumn(key)}>
        {words}
      </button>
    </th>
  );
  return (
    <section class="parties">
      <h2>{t('parties')}</h2>
      {map !== undefined && <StandingsMap map={map} rows={rows} />}
      <div class="filters">
        <input
          type="search"
          aria-label={t('filterStates')}
          placeholder={t('filterStates')}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        {(['all', ...STANDINGS] as const)
          .filter((one) => one === 'all' || counts[one] > 0)
          .map((one) => (
            <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
              {one === 'all' ? t('allActions') : `${standingWords(one)} ${counts[one]}`}
            </button>
          ))}
      </div>
      <table class="record">
        <thead>
          <tr>
            {head('name', t('state'))}
            {head('signed', t('signed'))}
            {head('consent', t('consent'))}
            <th scope="col">{t('action')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {listed.map(({ code, name, standing, record }) => (
            <tr key={code}>
              <th scope="row">
                <a href={hrefOf({ kind: 'state', code })}>{name}</a>
              </th>
              <td>{record?.signed === undefined ? '–' : dateInWords(record.signed)}</td>
              <td>{record?.consent === undefined ? '–' : dateInWords(record.consent)}</td>
              <td>
                <span class={`standing ${standing}`}>{record?.action ?? standingWords(standing)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length === 0 && <p class="quiet">{t('noStates')}</p>}
      <p class="quiet">
        {t('asOf', [dateInWords(instrument.asOf)])} ·{' '}
        <a href={instrument.url} target="_blank" rel="noopener noreferrer">
          {instrument.authority}
        </a>
        {!instrument.complete && ` · ${t('incompleteTable')}`}
      </p>
    </section>
  );
}
