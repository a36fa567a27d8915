import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { shortcutOf } from '../platform/shortcuts.ts';
import { Icon } from '../ui/icons.tsx';
import type { PopupPage } from './use-page.ts';

/** Hides everything in all tabs at once; pressed while it is hidden. */
export function HideSwitch({ page }: { readonly page: PopupPage }) {
  const [keys, setKeys] = useState<string>();
  useEffect(() => void shortcutOf('hide-everything').then(setKeys), []);
  const hidden = page.state === 'hidden';
  const name = t(hidden ? 'showAgain' : 'hideEverything');
  return (
    <button
      type="button"
      class="hide-switch"
      aria-label={name}
      aria-pressed={hidden}
      title={keys === undefined ? name : `${name} (${keys})`}
      onClick={() => page.hide(!hidden)}
    >
      <Icon name="hide" />
    </button>
  );
}
