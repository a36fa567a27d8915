import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { TermOfPage } from './page-terms.ts';
import { termsOfText } from './text-terms.ts';

interface Props {
  onTerms(terms: readonly TermOfPage[]): void;
}

/** A box for text of pages that no extension can read; its terms are listed in the popup. */
export function PasteBox({ onTerms }: Props) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const explain = (): void => {
    termsOfText(text).then(
      (terms) => {
        onTerms(terms);
        setSaid(terms.length === 0 ? t('nothingInText') : '');
      },
      () => setSaid(t('broken')),
    );
  };
  return (
    <div class="paste">
      <label>
        {t('pasteText')}
        <textarea
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={explain}>
        {t('listTerms')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
