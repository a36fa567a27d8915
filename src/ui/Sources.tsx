import { dateInWords, t } from '../platform/i18n.ts';
import type { Entry } from '../reference/entry.ts';

/** Where the entry's facts stand, as links, and the month in which they were checked. */
export function Sources({
  entry,
  most = Number.POSITIVE_INFINITY,
}: {
  readonly entry: Entry;
  readonly most?: number;
}) {
  return (
    <p class="entry-sources">
      {t('checked', [dateInWords(entry.checkedMonth)])}
      {entry.sources.slice(0, most).map(({ authority, title, url }) => (
        <span key={url}>
          {' · '}
          <a href={url} target="_blank" rel="noopener noreferrer" title={title} lang="en">
            {authority}
          </a>
        </span>
      ))}
    </p>
  );
}
