import { t } from '../platform/i18n.ts';
import type { Confusion, EntryId } from '../reference/entry.ts';

interface Props {
  readonly confusions: readonly Confusion[];
  onOpen(id: EntryId): void;
}

/** What the entry is often taken for, and how the two differ. */
export function Confusions({ confusions, onOpen }: Props) {
  if (confusions.length === 0) return null;
  return (
    <div class="confusions">
      {confusions.map(({ entry, name, difference }) => (
        <div key={entry}>
          {t('notConfused')}{' '}
          <button type="button" class="term" lang="en" onClick={() => onOpen(entry)}>
            {name}
          </button>
          <p lang="en" dir="ltr">
            {difference}
          </p>
        </div>
      ))}
    </div>
  );
}
