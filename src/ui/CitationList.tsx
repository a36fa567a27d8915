import { label, t } from '../platform/i18n.ts';
import { cite, citeOurEntry } from '../reference/citation-styles/cite.ts';
import { CITATION_STYLES } from '../reference/citation-styles/style.ts';
import type { Entry } from '../reference/entry.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  readonly entry: Entry;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
}

/** The thing in every style that the reference holds enough for, and apart from it our own entry. */
export function CitationList({ entry, version }: Props) {
  const cited = cite(entry);
  const lines = CITATION_STYLES.flatMap((style) => {
    const text = cited[style];
    return text === undefined ? [] : [{ name: label('cite', style), text }];
  });
  return (
    <section>
      <h2>{t('citation')}</h2>
      {[...lines, { name: t('cite_ours'), text: citeOurEntry(entry, version) }].map(({ name, text }) => (
        <div class="cited" key={name}>
          <p class="quiet">
            {name} <CopyButton text={text} label={t('copy')} />
          </p>
          <p lang="en" dir="ltr">
            {text}
          </p>
        </div>
      ))}
    </section>
  );
}
