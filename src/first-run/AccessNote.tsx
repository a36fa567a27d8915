import { useEffect, useState } from 'preact/hooks';
import { askForAccess, hasAccess } from '../platform/access.ts';
import { t } from '../platform/i18n.ts';

/** Asks for access to pages where the browser has not given it with the installation. */
export function AccessNote() {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => void hasAccess().then((given) => setMissing(!given)), []);
  if (!isMissing) return null;
  return (
    <div class="access">
      <p>{t('noAccessHint')}</p>
      <button
        type="button"
        class="plain"
        onClick={() => void askForAccess().then((given) => setMissing(!given))}
      >
        {t('allowAllSites')}
      </button>
    </div>
  );
}
