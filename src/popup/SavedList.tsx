import { plural, t } from '../platform/i18n.ts';
import { LONGEST_NOTE } from '../platform/saved-store.ts';
import { exportSaved } from '../platform/transfer.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import { Icon, KindIcon } from '../ui/icons.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { Saved } from './use-saved.ts';

interface Props {
  readonly saved: Saved;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  onOpen(id: EntryId): void;
}

/** What the reader saved, newest first, with a note on each. */
export function SavedList({ saved, entries, onOpen }: Props) {
  const listed = saved.all
    .flatMap(({ entry: id, note }) => {
      const entry = entries.get(id);
      return entry === undefined ? [] : [{ entry, note }];
    })
    .reverse();
  return (
    <>
      <h2 class="list-head">
        <b>{t('saved')}</b>
        {listed.length > 0 && plural('savedCount', listed.length)}
      </h2>
      <p role="status" class="notice">
        {saved.refused && t('notSaved')}
      </p>
      {listed.length === 0 && (
        <p class="empty">
          <b>{t('nothingSaved')}</b>
          {t('nothingSavedHint')}
        </p>
      )}
      <ul class="saved">
        {listed.map(({ entry: { id, name, kind, gloss }, note }) => (
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
            <button
              type="button"
              class="unsave"
              aria-label={t('unsaveOf', [name])}
              title={t('unsave')}
              onClick={() => saved.keep(id, false)}
            >
              <Icon name="close" />
            </button>
            <textarea
              rows={1}
              dir="auto"
              maxLength={LONGEST_NOTE}
              aria-label={t('noteOn', [name])}
              placeholder={t('note')}
              value={note}
              onInput={(event) => saved.annotate(id, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
      {listed.length > 0 && (
        <button
          type="button"
          class="back export"
          onClick={() => void exportSaved().then((text) => saveFile('rapporteur-saved.json', text))}
        >
          {t('exportAll')}
        </button>
      )}
    </>
  );
}
