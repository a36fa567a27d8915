import { t } from '../platform/i18n.ts';
import { countStandings, type PartyRow, STANDINGS } from '../reference/treaty-parties.ts';
import type { WorldMap } from '../reference/world-map.ts';
import { standingWords } from './Parties.tsx';

interface Props {
  readonly map: WorldMap;
  readonly rows: readonly PartyRow[];
}

const DOT_RADIUS = 7;

/**
 * The world coloured by how States stand to a treaty. Lightness alone tells them apart, so that it reads in grey and by
 * everyone; the table below says the same in words.
 */
export function StandingsMap({ map, rows }: Props) {
  const standing = new Map(rows.map((row) => [row.code, row]));
  const counts = countStandings(rows);
  const said = STANDINGS.filter((one) => counts[one] > 0)
    .map((one) => `${standingWords(one)}: ${counts[one]}`)
    .join(', ');
  return (
    <figure class="world">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={`${t('worldMap')}. ${said}.`}>
        {map.countries.map(({ code, d }, at) => {
          const row = standing.get(code);
          return (
            <path key={code || `other-${at}`} class={row === undefined ? 'land' : row.standing} d={d}>
              {row !== undefined && <title>{`${row.name}: ${standingWords(row.standing)}`}</title>}
            </path>
          );
        })}
        {map.dots.map(({ code, x, y }) => {
          const row = standing.get(code);
          return row === undefined ? null : (
            <circle key={code} class={row.standing} cx={x} cy={y} r={DOT_RADIUS}>
              <title>{`${row.name}: ${standingWords(row.standing)}`}</title>
            </circle>
          );
        })}
      </svg>
      <figcaption>
        <ul class="legend">
          {STANDINGS.filter((one) => counts[one] > 0).map((one) => (
            <li key={one}>
              <span class={`swatch ${one}`} aria-hidden="true" />
              {standingWords(one)} <b>{counts[one]}</b>
            </li>
          ))}
        </ul>
        <p class="quiet">{t('boundaries')}</p>
      </figcaption>
    </figure>
  );
}
