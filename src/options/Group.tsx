import type { ComponentChildren } from 'preact';
import type { FixedSettings } from '../platform/organisation.ts';
import type { Choices } from './use-choices.ts';

/** What a group of choices is made of. */
export interface GroupProps {
  readonly choices: Choices;
  /** What the reader's organisation has set. */
  readonly fixed: FixedSettings;
}

/** Choices that belong together, under a heading. */
export function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
