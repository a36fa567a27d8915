import { useState } from 'preact/hooks';
import { label, t } from '../../platform/i18n.ts';
import { cite, citeOurEntry } from '../../reference/citation-styles/cite.ts';
import { CITATION_STYLES } from '../../reference/citation-styles/style.ts';
import type { Entry } from '../../reference/entry.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

interface Props {
  readonly entry: Entry;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
}

/** What can be copied of an entry, behind one button, so that most readers never see it. */
export function CopyActions({ entry, version }: Props) {
  const [isOpen, setOpen] = useState(false);
  const cited = cite(entry);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={t('copyWhat')}
        onClick={() => setOpen(!isOpen)}
      >
        {t('copy')} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
      </button>
      {isOpen && (
        <>
          <CopyButton label={t('copySummary')} text={`${entry.name}. ${entry.summary.text}`} />
          {CITATION_STYLES.map((style) => {
            const text = cited[style];
            return text === undefined ? null : (
              <CopyButton key={style} label={label('cite', style)} text={text} />
            );
          })}
          <CopyButton label={t('cite_ours')} text={citeOurEntry(entry, version)} />
        </>
      )}
    </>
  );
}
