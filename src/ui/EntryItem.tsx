import type { ComponentChildren } from 'preact';
import type { Kind } from '../reference/entry.ts';
import { KindIcon } from './icons.tsx';

/** What a row shows: an entry, a State, what is on record of the two, or a term of the reader's own. */
export interface ListItem {
  readonly name: string;
  readonly kind: Kind | 'own';
  readonly gloss: string;
}

interface Props {
  readonly entry: ListItem;
  readonly id?: string;
  readonly selected?: boolean;
  /** Said in place of the gloss, where the page's own wording is wrong. */
  readonly wrong?: string | undefined;
  readonly aside?: ComponentChildren;
  readonly asideLabel?: string;
  onPress(): void;
  onHover?(): void;
}

/** One entry in a list: its kind, its name, one line on it. */
export function EntryItem({
  entry,
  id,
  selected = false,
  wrong,
  aside,
  asideLabel,
  onPress,
  onHover,
}: Props) {
  // The reference is in English; of what language a glossary is nobody says.
  const lang = entry.kind === 'own' ? '' : 'en';
  return (
    <button
      type="button"
      role="option"
      class="item"
      id={id}
      aria-selected={selected}
      tabIndex={-1}
      onClick={onPress}
      onMouseMove={onHover}
    >
      <KindIcon kind={entry.kind} />
      <span class="name" lang={lang} title={entry.name}>
        {entry.name}
      </span>
      <span class="count" aria-hidden={asideLabel !== undefined}>
        {aside}
      </span>
      {asideLabel !== undefined && <span class="unseen">{asideLabel}</span>}
      <span class={wrong === undefined ? 'gloss' : 'gloss wrong'} lang={lang}>
        {wrong ?? entry.gloss}
      </span>
    </button>
  );
}
