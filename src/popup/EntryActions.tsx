import { t } from '../platform/i18n.ts';
import { openReference } from '../platform/tabs.ts';
import type { EntryId } from '../reference/entry.ts';
import { Icon } from '../ui/icons.tsx';
import type { Saved } from './use-saved.ts';

interface Props {
  readonly id: EntryId;
  readonly saved: Saved;
  readonly isPrivate: boolean;
}

/** What can be done with the entry that is shown. */
export function EntryActions({ id, saved, isPrivate }: Props) {
  const isKept = saved.all.some(({ entry }) => entry === id);
  return (
    <>
      <button type="button" class="main" onClick={() => void openReference({ kind: 'entry', id }, isPrivate)}>
        {t('openFullEntry')}
      </button>
      <button type="button" class="keep" aria-pressed={isKept} onClick={() => saved.keep(id, !isKept)}>
        <Icon name="save" /> {t(isKept ? 'unsave' : 'save')}
      </button>
    </>
  );
}
