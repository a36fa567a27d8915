import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tidyName } from '../glossary/check-term.ts';
import { GLOSSARY_LIMITS } from '../glossary/glossary.ts';
import type { Draft, Progress, RowProblem } from '../glossary/read-file.ts';
import { inFigures, plural, t } from '../platform/i18n.ts';
import { refusalWords } from './glossary-words.ts';

/** Enough to see whether the columns are where they should be. */
const TERMS_SHOWN = 5;
/** More problems than these nobody mends in one go. */
const PROBLEMS_SHOWN = 50;

/** Work that takes a while; how long is not known while `of` is 0. */
export function Waiting({ words, done = 0, of = 0 }: Partial<Progress> & { readonly words: string }) {
  return (
    <p class="waiting">
      {words}
      {of === 0 ? <progress aria-label={words} /> : <progress aria-label={words} value={done} max={of} />}
    </p>
  );
}

/** How far a file is read. */
export function Reading({ progress, onCancel }: { readonly progress: Progress; onCancel(): void }) {
  const { done, of } = progress;
  return (
    <div class="draft">
      <Waiting words={t('readingRow', [inFigures(done), inFigures(of)])} done={done} of={of} />
      <button type="button" class="plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** The rows that can't be taken: where, what, why. */
export function Refused({
  problems,
  onClose,
}: {
  readonly problems: readonly RowProblem[];
  onClose(): void;
}) {
  return (
    <div class="draft damaged">
      <p role="alert">{plural('rowsRefused', problems.length)}</p>
      <ul class="problems">
        {problems.slice(0, PROBLEMS_SHOWN).map(({ row, refusal, text, like }) => (
          <li key={row}>
            <b>{t('rowNumber', [inFigures(row)])}</b>
            {text !== '' && (
              <>
                {' '}
                <bdi lang="">“{text}”</bdi>
              </>
            )}
            : {refusalWords(refusal, like)}
          </li>
        ))}
      </ul>
      {problems.length > PROBLEMS_SHOWN && (
        <p class="quiet">{plural('andMore', problems.length - PROBLEMS_SHOWN)}</p>
      )}
      <button type="button" class="plain" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}

interface PreviewProps {
  readonly draft: Draft;
  /** Names of glossaries that are there already. */
  readonly names: readonly string[];
  onAdd(name: string): void;
  onCancel(): void;
}

/** What a file holds, before anything of it is stored. */
export function Preview({ draft, names, onAdd, onCancel }: PreviewProps) {
  const [typed, setTyped] = useState(draft.name);
  const head = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const name = tidyName(typed);
  return (
    <form
      class="draft"
      aria-labelledby={head}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onAdd(name);
      }}
    >
      <h3 id={head}>{t('beforeAdding')}</h3>
      <label class="name">
        {t('glossaryName')}
        <input
          ref={input}
          type="text"
          dir="auto"
          required
          maxLength={GLOSSARY_LIMITS.name}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <dl lang="">
        {draft.terms.slice(0, TERMS_SHOWN).map(({ term, also, definition, source }) => (
          <div key={term} dir="auto">
            <dt>
              <bdi>{term}</bdi>
              {also.map((form) => (
                <span key={form} class="quiet">
                  , <bdi>{form}</bdi>
                </span>
              ))}
            </dt>
            <dd>
              {definition} {source !== undefined && <span class="quiet">{source}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {draft.terms.length > TERMS_SHOWN && (
        <p class="quiet">{plural('andMore', draft.terms.length - TERMS_SHOWN)}</p>
      )}
      {names.includes(name) && <p>{t('replacesGlossary')}</p>}
      <p class="row">
        <button type="submit" class="plain" disabled={name === ''}>
          {plural('addTerms', draft.terms.length)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
