import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openShortcutSettings, POPUP_COMMAND, type Shortcut, shortcuts } from '../platform/shortcuts.ts';

/** The keys that the commands have in this browser, and the way to where they are changed. */
export function Shortcuts() {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void shortcuts().then(setAll);
    read();
    // Whoever changes keys does so in another tab and comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{t('shortcuts')}</h2>
      <dl class="shortcuts">
        {all.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{name === POPUP_COMMAND ? t('commandPopup') : description}</dt>
            <dd>{keys === undefined ? <span class="quiet">{t('noKeys')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="plain" onClick={() => void openShortcutSettings()}>
          {t('changeKeys')}
        </button>
      </p>
    </section>
  );
}
