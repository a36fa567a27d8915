import { useEffect, useRef, useState } from 'preact/hooks';
import { label, t } from '../platform/i18n.ts';
import { eraseEverything } from '../platform/settings-store.ts';
import { readDamaged } from '../platform/stored-kind.ts';
import { exportEverything, type ImportProblem, importEverything } from '../platform/transfer.ts';
import { saveFile } from '../ui/save-file.ts';

type Outcome =
  | { readonly kind: 'none' | 'erased' | 'imported' | 'not-stored' }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

function words(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'erased':
      return t('erased');
    case 'imported':
      return t('imported');
    case 'not-stored':
      return t('notSaved');
    case 'problem':
      return label('import', outcome.problem);
  }
}

/** What is stored, how to take it along and bring it back, and how to be rid of it. */
export function Stored({ onErased }: { readonly onErased: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [damaged, setDamaged] = useState<Readonly<Record<string, unknown>>>({});
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    readDamaged().then(setDamaged, () => undefined);
  }, []);
  const tell = (work: Promise<Outcome>): void => {
    work.then(setOutcome, () => setOutcome({ kind: 'not-stored' }));
  };
  const erase = async (): Promise<Outcome> => {
    await eraseEverything();
    setDamaged({});
    onErased();
    return { kind: 'erased' };
  };
  const bringBack = async (chosen: File): Promise<Outcome> => {
    const problem = await importEverything(await chosen.text());
    return problem === undefined ? { kind: 'imported' } : { kind: 'problem', problem };
  };
  const take = async (): Promise<Outcome> => {
    saveFile('rapporteur.json', await exportEverything());
    return { kind: 'none' };
  };
  return (
    <section>
      <h2>{t('stored')}</h2>
      <p>{t('storedText')}</p>
      <p>{t('whyAllSites')}</p>
      {Object.keys(damaged).length > 0 && (
        <p class="damaged">
          {t('damagedText')}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => saveFile('rapporteur-damaged.json', `${JSON.stringify(damaged, null, 2)}\n`)}
          >
            {t('saveCopy')}
          </button>
        </p>
      )}
      <p class="row">
        <button type="button" class="plain" onClick={() => tell(take())}>
          {t('exportAll')}
        </button>
        <button type="button" class="plain" onClick={() => file.current?.click()}>
          {t('importAll')}
        </button>
        <button type="button" class="plain" onClick={() => tell(erase())}>
          {t('erase')}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        aria-label={t('importAll')}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) tell(bringBack(chosen));
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <p role="status" class="notice">
        {words(outcome)}
      </p>
    </section>
  );
}
