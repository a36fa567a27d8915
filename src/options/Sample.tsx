import { t } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';

/** A sentence as it would look on a page. The message has its terms between square brackets. */
export function Sample({ underline }: Pick<Settings, 'underline'>) {
  const parts = t('sample').split(/[[\]]/u);
  return (
    <p class={`sample underline-${underline}`}>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <span key={part} class="term">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
