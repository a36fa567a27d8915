import { type CompiledForms, compileInSteps } from '../detection/compile-forms.ts';
import { defaultCase, defaultPlural } from '../detection/default-case.ts';
import type { Form } from '../reference/form.ts';
import { isFindable } from './check-term.ts';
import { type Glossary, ownId } from './glossary.ts';

/**
 * Compiles glossaries into what pages are scanned with, with places where the work can be interrupted. Their forms need
 * no support on a page: whoever imported them wants them marked. Each is checked once more, for what lies in storage
 * may not be what was imported.
 */
export function* compileOwn(glossaries: readonly Glossary[]): Generator<void, CompiledForms> {
  const forms: Form[] = [];
  for (const { id, terms } of glossaries)
    for (const [place, { term, also }] of terms.entries()) {
      for (const text of [term, ...also].filter(isFindable))
        forms.push({
          text,
          entry: ownId(id, place),
          case: defaultCase(text),
          plural: defaultPlural(text),
        });
      yield;
    }
  return yield* compileInSteps(forms);
}
