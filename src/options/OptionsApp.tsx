import { useEffect, useState } from 'preact/hooks';
import { label, t } from '../platform/i18n.ts';
import { DEFAULT_SETTINGS, SCOPES, type Settings, THEMES, UNDERLINES } from '../platform/settings.ts';
import { changeSettings, watchSettings } from '../platform/settings-store.ts';
import { applyTheme } from '../ui/theme.ts';
import { Choice } from './Choice.tsx';
import { Glossaries } from './Glossaries.tsx';
import { NotMarked } from './NotMarked.tsx';
import { Fixable, OrganisationNotes } from './OrganisationNotes.tsx';
import { Sample } from './Sample.tsx';
import { Stored } from './Stored.tsx';
import { Switch } from './Switch.tsx';
import { useOrganisation } from './use-organisation.ts';

/** The reader's choices. Each takes effect at once, also on pages that are open. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [notSaved, setNotSaved] = useState(false);
  const organisation = useOrganisation();
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
        setNotSaved(false);
      },
      () => setNotSaved(true),
    );
  };
  return (
    <main>
      <h1>
        <img src="icons/48.png" alt="" width="32" height="32" />
        {t('options')}
      </h1>
      <OrganisationNotes organisation={organisation} />
      <Sample underline={settings.underline} />
      <Fixable fixed={organisation.fixed} name="underline">
        <Choice
          name="underline"
          legend={t('underline')}
          values={UNDERLINES}
          value={settings.underline}
          label={(value) => label('underline', value)}
          onChange={(underline) => change({ underline })}
        />
      </Fixable>
      <Fixable fixed={organisation.fixed} name="scope">
        <Choice
          name="scope"
          legend={t('scope')}
          values={SCOPES}
          value={settings.scope}
          label={(value) => label('scope', value)}
          onChange={(scope) => change({ scope })}
        />
      </Fixable>
      <Fixable fixed={organisation.fixed} name="secondMentions">
        <Switch
          checked={settings.secondMentions}
          label={t('secondMentions')}
          onChange={(secondMentions) => change({ secondMentions })}
        />
      </Fixable>
      <Fixable fixed={organisation.fixed} name="theme">
        <Choice
          name="theme"
          legend={t('theme')}
          values={THEMES}
          value={settings.theme}
          label={(value) => label('theme', value)}
          onChange={(theme) => change({ theme })}
        />
      </Fixable>
      <section>
        <h2>{t('sitesOff')}</h2>
        {settings.sitesOff.length === 0 ? (
          <p class="quiet">{t('noSitesOff')}</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                {organisation.fixed.sitesOff?.includes(site) ? (
                  <span class="quiet">{t('setByOrganisation')}</span>
                ) : (
                  <button
                    type="button"
                    aria-label={t('remove', [site])}
                    onClick={() => change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}
                  >
                    ×
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Glossaries />
      <NotMarked onFailed={() => setNotSaved(true)} />
      <Stored
        onErased={() => {
          setSettings(DEFAULT_SETTINGS);
          applyTheme(DEFAULT_SETTINGS);
        }}
      />
      <p role="status" class="notice">
        {notSaved && t('notSaved')}
      </p>
      <p class="quiet">
        {t('aboutLine')}{' '}
        <a href="licences.txt" target="_blank" rel="noopener noreferrer">
          {t('licences')}
        </a>
      </p>
    </main>
  );
}
