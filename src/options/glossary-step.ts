import type { Glossary } from '../glossary/glossary.ts';
import type { Draft, FileProblem, Progress, RowProblem } from '../glossary/read-file.ts';

/** What was last done with a glossary, for saying so. */
export type Said =
  | { readonly kind: 'nothing' | 'not-stored' }
  | { readonly kind: 'added'; readonly name: string }
  /** It can be brought back as long as the page is open. */
  | { readonly kind: 'deleted'; readonly glossary: Glossary; readonly place: number; readonly wasOn: boolean }
  | { readonly kind: 'file'; readonly problem: FileProblem };

/** Where adding a glossary stands: a file is read, then shown, then stored; or it is refused. */
export type Step =
  | { readonly kind: 'idle'; readonly said: Said }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'preview'; readonly draft: Draft }
  | { readonly kind: 'storing' };

export type StepEvent =
  | { readonly type: 'chosen' | 'cancelled' | 'confirmed' }
  | { readonly type: 'read-on'; readonly progress: Progress }
  | { readonly type: 'read'; readonly result: Draft | FileProblem }
  | { readonly type: 'done'; readonly said: Said };

export const IDLE: Step = { kind: 'idle', said: { kind: 'nothing' } };

/** The step behind an event; what doesn't fit the present step changes nothing, for it comes too late. */
export function stepOn(step: Step, event: StepEvent): Step {
  switch (event.type) {
    case 'chosen':
      return step.kind === 'storing' ? step : { kind: 'reading', progress: { done: 0, of: 0 } };
    case 'read-on':
      return step.kind === 'reading' ? { kind: 'reading', progress: event.progress } : step;
    case 'read': {
      if (step.kind !== 'reading') return step;
      const { result } = event;
      if (typeof result === 'string') return { kind: 'idle', said: { kind: 'file', problem: result } };
      return result.problems.length > 0
        ? { kind: 'refused', problems: result.problems }
        : { kind: 'preview', draft: result };
    }
    case 'confirmed':
      return step.kind === 'preview' ? { kind: 'storing' } : step;
    case 'cancelled':
      return step.kind === 'storing' ? step : IDLE;
    case 'done':
      return { kind: 'idle', said: event.said };
  }
}

/** A glossary put in the place of the one of the same name, or behind the others. */
export function withGlossary(all: readonly Glossary[], added: Glossary): readonly Glossary[] {
  const at = all.findIndex(({ name }) => name === added.name);
  return at < 0 ? [...all, added] : all.with(at, added);
}
