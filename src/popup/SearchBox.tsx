import type { RefObject } from 'preact';
import { plural, t } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';

interface Props {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** How many entries can be found. */
  readonly entryCount: number;
  /** Id of the row that is chosen in the list below; nothing while there is no list. */
  readonly chosenRow: string | undefined;
  onQuery(query: string): void;
}

/** The one box of the popup, which keeps the focus while the list below is gone through. */
export function SearchBox({ box, query, entryCount, chosenRow, onQuery }: Props) {
  return (
    <div class="search">
      <label class="search-box">
        <Icon name="find" />
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={t('searchLabel')}
          aria-expanded={chosenRow !== undefined}
          aria-controls="rows"
          aria-activedescendant={chosenRow}
          placeholder={plural('searchPlaceholder', entryCount)}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
