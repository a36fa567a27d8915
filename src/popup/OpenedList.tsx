import { t } from '../platform/i18n.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import { KindIcon } from '../ui/icons.tsx';

/** More than these nobody goes through; the search finds them sooner. */
const MOST_SHOWN = 20;

interface Props {
  /** Newest first. */
  readonly opened: readonly EntryId[];
  readonly entries: ReadonlyMap<EntryId, Entry>;
  onOpen(id: EntryId): void;
}

/** The entries that the reader opened last; nothing where there are none. */
export function OpenedList({ opened, entries, onOpen }: Props) {
  const listed = opened.flatMap((id) => entries.get(id) ?? []).slice(0, MOST_SHOWN);
  if (listed.length === 0) return null;
  return (
    <>
      <h2 class="list-head">
        <b>{t('recentlyOpened')}</b>
      </h2>
      <ul class="saved opened">
        {listed.map(({ id, name, kind, gloss }) => (
          <li key={id}>
            <button type="button" class="item" onClick={() => onOpen(id)}>
              <KindIcon kind={kind} />
              <span class="name" lang="en" dir="ltr">
                {name}
              </span>
              <span class="gloss" lang="en" dir="ltr">
                {gloss}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
