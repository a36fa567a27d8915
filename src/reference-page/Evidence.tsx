import { dateInWords, t } from '../platform/i18n.ts';
import type { PartialDate } from '../reference/entry.ts';
import type { Authority } from '../reference/state.ts';

interface Props {
  readonly source: Authority;
  /** The day on which the fact was true; left out where nothing is on record. */
  readonly asOf?: PartialDate | undefined;
}

/** Where a fact stands, and how old it is: behind every fact about a State. */
export function Evidence({ source: { authority, url }, asOf }: Props) {
  return (
    <span class="quiet evidence">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {authority}
      </a>
      {asOf !== undefined && `, ${t('asOfWithin', [dateInWords(asOf)])}`}
    </span>
  );
}
