import { useEffect, useRef } from 'preact/hooks';
import { writeCsv } from '../glossary/csv.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { writeJson } from '../glossary/json.ts';
import { plural, t } from '../platform/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import { Preview, Reading, Refused, Waiting } from './GlossaryPreview.tsx';
import type { Said } from './glossary-step.ts';
import { problemWords } from './glossary-words.ts';
import { type Glossaries as Shown, useGlossaries } from './use-glossaries.ts';

/** How a glossary is written to a file. */
const FILES = {
  CSV: { write: writeCsv, type: 'text/csv' },
  JSON: { write: writeJson, type: 'application/json' },
} as const;
const FORMATS = ['CSV', 'JSON'] as const;

const saveGlossary = (glossary: Glossary, fileName: string, format: (typeof FORMATS)[number]): void =>
  saveFile(`${fileName}.${format.toLowerCase()}`, FILES[format].write(glossary), FILES[format].type);

/** A glossary's name as a name of a file, on any system. */
const fileNameOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-');

const template = (): Glossary => ({
  id: 'template',
  name: t('templateTerm'),
  terms: [
    {
      term: t('templateTerm'),
      also: [t('templateAlso')],
      definition: t('templateDefinition'),
      source: t('templateSource'),
    },
  ],
});

function words(said: Said): string {
  switch (said.kind) {
    case 'nothing':
      return '';
    case 'not-stored':
      return t('notSaved');
    case 'added':
      return t('glossaryAdded', [said.name]);
    case 'deleted':
      return t('glossaryDeleted', [said.glossary.name]);
    case 'file':
      return problemWords(said.problem);
  }
}

function GlossaryRow({ glossary, shown }: { readonly glossary: Glossary; readonly shown: Shown }) {
  const { id, name, terms } = glossary;
  const isInstalled = shown.installed.includes(glossary);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={!shown.off.includes(id)}
          onChange={(event) => shown.switchOn(id, event.currentTarget.checked)}
        />
        <span>
          <bdi lang="">{name}</bdi>{' '}
          <span class="quiet">
            {plural('termCount', terms.length)}
            {isInstalled && `, ${t('fromOrganisation')}`}
          </span>
        </span>
      </label>
      <span class="row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="plain"
            aria-label={t('saveAs', [name, format])}
            title={t('saveAs', [name, format])}
            onClick={() => saveGlossary(glossary, fileNameOf(name), format)}
          >
            {format}
          </button>
        ))}
        {!isInstalled && (
          <button
            type="button"
            class="plain"
            aria-label={t('deleteOf', [name])}
            onClick={() => shown.remove(glossary)}
          >
            {t('delete')}
          </button>
        )}
      </span>
    </li>
  );
}

/** The reader's own glossaries: which there are, adding one from a file, and taking them along. */
export function Glossaries() {
  const shown = useGlossaries();
  const { all, step } = shown;
  const listed = [...shown.installed, ...all];
  const file = useRef<HTMLInputElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const isOpening = useRef(true);
  // Buttons go when they have done their work; the keyboard must not be left nowhere.
  useEffect(() => {
    if (isOpening.current) isOpening.current = false;
    else if (step.kind === 'idle' && step.said.kind !== 'deleted' && document.activeElement === document.body)
      addButton.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <section class="glossaries">
      <h2>{t('glossaries')}</h2>
      <p>{t('glossariesText')}</p>
      {listed.length === 0 ? (
        <p class="quiet">{t('noGlossaries')}</p>
      ) : (
        <ul class="sites">
          {listed.map((glossary) => (
            <GlossaryRow key={glossary.id} glossary={glossary} shown={shown} />
          ))}
        </ul>
      )}
      {step.kind === 'reading' && <Reading progress={step.progress} onCancel={shown.cancel} />}
      {step.kind === 'refused' && <Refused problems={step.problems} onClose={shown.cancel} />}
      {step.kind === 'preview' && (
        <Preview
          draft={step.draft}
          names={all.map(({ name }) => name)}
          onAdd={(name) => shown.add(step.draft, name)}
          onCancel={shown.cancel}
        />
      )}
      {step.kind === 'storing' && (
        <div class="draft">
          <Waiting words={t('addingTerms')} />
        </div>
      )}
      <div class="said">
        <p role="status">{step.kind === 'idle' && words(step.said)}</p>
        {step.kind === 'idle' && step.said.kind === 'deleted' && (
          <UndoButton said={step.said} onUndo={shown.undo} />
        )}
      </div>
      <p class="row">
        <button
          ref={addButton}
          type="button"
          class="plain"
          disabled={step.kind === 'storing'}
          onClick={() => file.current?.click()}
        >
          {t('addGlossary')}
        </button>
        <span class="templates">
          {t('template')}
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="copy"
              aria-label={t('templateAs', [format])}
              onClick={() => saveGlossary(template(), 'glossary', format)}
            >
              {format}
            </button>
          ))}
        </span>
      </p>
      <input
        ref={file}
        type="file"
        accept=".csv,.json,.tsv,.txt,text/csv,application/json"
        aria-label={t('addGlossary')}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) shown.choose(chosen);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

/** Takes back a deletion. */
function UndoButton({
  said,
  onUndo,
}: {
  readonly said: Extract<Said, { kind: 'deleted' }>;
  onUndo: Shown['undo'];
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" class="plain" onClick={() => onUndo(said)}>
      {t('undo')}
    </button>
  );
}
