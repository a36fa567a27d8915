import { useEffect, useState } from 'preact/hooks';
import { label, t } from '../platform/i18n.ts';
import { DEFAULT_SETTINGS, SCOPES, type Settings, THEMES, UNDERLINES } from '../platform/settings.ts';
import { changeSettings, eraseEverything, watchSettings } from '../platform/settings-store.ts';
import { applyTheme } from '../ui/theme.ts';
import { Choice } from './Choice.tsx';
import { Sample } from './Sample.tsx';

type Notice = 'none' | 'erased' | 'not-saved';

/** The reader's choices. Each takes effect at once, also on pages that are open. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [notice, setNotice] = useState<Notice>('none');
  useEffect(() => {
    const abort = new AbortController();
    watchSettings((changed) => {
      setSettings(changed);
      applyTheme(changed);
    }, abort.signal);
    return () => abort.abort();
  }, []);
  const change = (part: Partial<Settings>): void => {
    changeSettings((old) => ({ ...old, ...part })).then(
      (stored) => {
        setSettings(stored);
        applyTheme(stored);
        setNotice('none');
      },
      () => setNotice('not-saved'),
    );
  };
  const erase = (): void => {
    eraseEverything().then(
      () => {
        setSettings(DEFAULT_SETTINGS);
        applyTheme(DEFAULT_SETTINGS);
        setNotice('erased');
      },
      () => setNotice('not-saved'),
    );
  };
  return (
    <main>
      <h1>
        <img src="icons/48.png" alt="" width="32" height="32" />
        {t('options')}
      </h1>
      <Sample underline={settings.underline} />
      <Choice
        name="underline"
        legend={t('underline')}
        values={UNDERLINES}
        value={settings.underline}
        label={(value) => label('underline', value)}
        onChange={(underline) => change({ underline })}
      />
      <Choice
        name="scope"
        legend={t('scope')}
        values={SCOPES}
        value={settings.scope}
        label={(value) => label('scope', value)}
        onChange={(scope) => change({ scope })}
      />
      <Choice
        name="theme"
        legend={t('theme')}
        values={THEMES}
        value={settings.theme}
        label={(value) => label('theme', value)}
        onChange={(theme) => change({ theme })}
      />
      <section>
        <h2>{t('sitesOff')}</h2>
        {settings.sitesOff.length === 0 ? (
          <p class="quiet">{t('noSitesOff')}</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button
                  type="button"
                  aria-label={t('remove', [site])}
                  onClick={() => change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('stored')}</h2>
        <p>{t('storedText')}</p>
        <p>{t('whyAllSites')}</p>
        <button type="button" class="plain" onClick={erase}>
          {t('erase')}
        </button>
        <p role="status" class="notice">
          {notice === 'erased' && t('erased')}
          {notice === 'not-saved' && t('notSaved')}
        </p>
      </section>
      <p class="quiet">{t('aboutLine')}</p>
    </main>
  );
}
