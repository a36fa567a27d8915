import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Glossary, type GlossaryId, haveRoom, newGlossaryId } from '../glossary/glossary.ts';
import { type Draft, decodeFile, type FileProblem, readGlossary } from '../glossary/read-file.ts';
import {
  GLOSSARIES,
  GLOSSARIES_KEY,
  GLOSSARIES_OFF,
  GLOSSARIES_OFF_KEY,
  ORGANISATION_GLOSSARIES,
} from '../platform/glossaries.ts';
import {
  changeGlossaries,
  readGlossaries,
  readGlossariesOff,
  readOrganisationGlossaries,
  switchGlossary,
} from '../platform/glossary-store.ts';
import { inSlices } from '../platform/slices.ts';
import { parseStored } from '../platform/stored-kind.ts';
import { watchStored } from '../platform/watch-stored.ts';
import { IDLE, type Said, type Step, stepOn, withGlossary } from './glossary-step.ts';

/** The reader's glossaries, where adding one stands, and what can be done. */
export interface Glossaries {
  readonly all: readonly Glossary[];
  /** Those of the reader's organisation: they can be switched off, not deleted. */
  readonly installed: readonly Glossary[];
  readonly off: readonly GlossaryId[];
  readonly step: Step;
  choose(file: File): void;
  cancel(): void;
  /** Adds what the preview shows. */
  add(draft: Draft, name: string): void;
  switchOn(id: GlossaryId, on: boolean): void;
  remove(glossary: Glossary): void;
  /** Brings back what was deleted last. */
  undo(deleted: Extract<Said, { kind: 'deleted' }>): void;
}

const notStored = (): Said => ({ kind: 'not-stored' });

/** Reads a file in slices. */
async function readFile(
  file: File,
  onStep: Parameters<typeof inSlices<{ done: number; of: number }, Draft | FileProblem>>[1],
  signal: AbortSignal,
): Promise<Draft | FileProblem> {
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  return typeof decoded === 'string'
    ? decoded
    : inSlices(readGlossary(decoded.text, file.name), onStep, signal);
}

/** What lies in storage, kept up with, and the steps of adding to it. */
export function useGlossaries(): Glossaries {
  const [all, setAll] = useState<readonly Glossary[]>([]);
  const [installed, setInstalled] = useState<readonly Glossary[]>([]);
  const [off, setOff] = useState<readonly GlossaryId[]>([]);
  const [step, dispatch] = useReducer(stepOn, IDLE);
  const reading = useRef<AbortController>(undefined);
  useEffect(() => {
    const abort = new AbortController();
    void readGlossaries().then(setAll);
    const readInstalled = (): void => void readOrganisationGlossaries().then(setInstalled);
    readInstalled();
    void readGlossariesOff().then(setOff);
    watchStored(GLOSSARIES_KEY, (raw) => setAll(parseStored(GLOSSARIES, raw)), abort.signal);
    watchStored(ORGANISATION_GLOSSARIES.key, readInstalled, abort.signal);
    watchStored(GLOSSARIES_OFF_KEY, (raw) => setOff(parseStored(GLOSSARIES_OFF, raw)), abort.signal);
    return () => {
      abort.abort();
      reading.current?.abort();
    };
  }, []);
  const finish = (work: Promise<Said>): void => {
    work.catch(notStored).then((said) => dispatch({ type: 'done', said }));
  };
  return {
    all,
    installed,
    off,
    step,
    choose: (file) => {
      reading.current?.abort();
      const abort = new AbortController();
      reading.current = abort;
      dispatch({ type: 'chosen' });
      const read = readFile(file, (progress) => dispatch({ type: 'read-on', progress }), abort.signal);
      read
        // A file that went away while it was chosen.
        .catch((): FileProblem => 'unreadable')
        .then((result) => {
          if (!abort.signal.aborted) dispatch({ type: 'read', result });
        });
    },
    cancel: () => {
      reading.current?.abort();
      dispatch({ type: 'cancelled' });
    },
    add: (draft, name) => {
      const added: Glossary = { id: newGlossaryId(), name, terms: draft.terms };
      dispatch({ type: 'confirmed' });
      if (!haveRoom(withGlossary(all, added))) finish(Promise.resolve({ kind: 'file', problem: 'too-many' }));
      else
        finish(
          changeGlossaries((stored) => withGlossary(stored, added)).then(() => ({ kind: 'added', name })),
        );
    },
    switchOn: (id, on) => {
      switchGlossary(id, on).then(setOff, () => dispatch({ type: 'done', said: notStored() }));
    },
    remove: (glossary) => {
      const { id } = glossary;
      const place = all.findIndex((one) => one.id === id);
      finish(
        changeGlossaries((stored) => stored.filter((one) => one.id !== id)).then(() => ({
          kind: 'deleted',
          glossary,
          place,
          wasOn: !off.includes(id),
        })),
      );
    },
    undo: ({ glossary, place, wasOn }) => {
      const back = changeGlossaries((stored) => stored.toSpliced(place, 0, glossary));
      finish(
        back
          .then(() => (wasOn ? undefined : switchGlossary(glossary.id, false)))
          .then(() => ({ kind: 'nothing' })),
      );
    },
  };
}
