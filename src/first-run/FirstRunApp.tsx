import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { shortcutOf } from '../platform/shortcuts.ts';
import { isPrivatePage, openOptions, openReference } from '../platform/tabs.ts';
import { AccessNote } from './AccessNote.tsx';

/** The keys of a command, once the browser has said them. */
function useKeys(command: string): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => void shortcutOf(command).then(setKeys), [command]);
  return keys;
}

/** What it does, how to pause it, what it never does: read in thirty seconds, once, after installing. */
export function FirstRunApp() {
  const next = useKeys('next-mention');
  const hide = useKeys('hide-everything');
  return (
    <main>
      <header>
        <img src="icons/48.png" alt="" width="40" height="40" />
        <h1>{t('firstRunTitle')}</h1>
      </header>
      <p class="lead">{t('firstRunLead')}</p>
      <AccessNote />
      <section>
        <h2>{t('tryIt')}</h2>
        <p class="sample" lang="en" dir="ltr">
          {t('firstRunSample')}
        </p>
        <p>{next === undefined ? t('tryByPointer') : t('tryByKeys', [next])}</p>
      </section>
      <section>
        <h2>{t('pauseIt')}</h2>
        <ul>
          <li>{t('pauseOnSite')}</li>
          <li>{hide === undefined ? t('pauseEverywhere') : t('pauseByKeys', [hide])}</li>
          <li>{t('pauseWord')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('neverDoes')}</h2>
        <ul>
          <li>{t('neverSends')}</li>
          <li>{t('neverChanges')}</li>
          <li>{t('neverKeeps')}</li>
        </ul>
      </section>
      <p class="row">
        <button
          type="button"
          class="plain"
          onClick={() => void openReference({ kind: 'start' }, isPrivatePage())}
        >
          {t('fullReference')}
        </button>
        <button type="button" class="plain" onClick={() => void openOptions()}>
          {t('options')}
        </button>
      </p>
      <p class="quiet">{t('aboutLine')}</p>
    </main>
  );
}
