import type { ComponentChildren } from 'preact';
import type { OwnEntry } from '../glossary/glossary.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly entry: OwnEntry;
  /** Id for the title, by which a dialog is named. */
  readonly titleId?: string;
  /** Whether buttons lie over the head's end. */
  readonly withTools?: boolean;
  /** More blocks after the definition. */
  readonly children?: ComponentChildren;
}

const isAddress = (source: string): boolean => /^https?:\/\/\S+$/.test(source) && URL.canParse(source);

/** Where the definition of a reader's own term is from: a link if it is nothing but an address. */
export function OwnSource({ source }: { readonly source: string }) {
  return (
    <p class="entry-sources own-source" lang="" dir="auto">
      {isAddress(source) ? (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}

/** A term of the reader's own, said to be one first: nobody but whoever wrote the glossary has checked it. */
export function OwnCard({ entry, titleId, withTools = false, children }: Props) {
  const { name, also, definition, glossary } = entry;
  return (
    <>
      <div class={withTools ? 'entry-head with-tools' : 'entry-head'}>
        <div class="kicker own">
          <Icon name="own" />
          <span>{t('fromYourGlossary', [glossary])}</span>
        </div>
        {/* Of what language a glossary is nobody says. */}
        <h2 class="entry-title" id={titleId} lang="" dir="auto">
          {name}
        </h2>
      </div>
      <div class="entry-body" lang="" dir="auto">
        <p class="summary">{definition}</p>
      </div>
      {also.length > 0 && (
        <p class="own-forms">
          {t('alsoWritten')}:{' '}
          <span lang="" dir="auto">
            {also.join(', ')}
          </span>
        </p>
      )}
      {children}
    </>
  );
}
