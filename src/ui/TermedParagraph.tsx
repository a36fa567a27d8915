import type { EntryId, TermedText } from '../reference/entry.ts';

interface Props {
  readonly text: TermedText;
  readonly class: string;
  /** Called with the entry whose name was pressed inside the text. */
  onOpen(id: EntryId): void;
}

/** A text in which the names of other entries are buttons that open them. */
export function TermedParagraph({ text: { text, terms }, class: className, onOpen }: Props) {
  const parts = [];
  let at = 0;
  for (const { start, end, entry } of terms) {
    parts.push(text.slice(at, start));
    parts.push(
      <button type="button" class="term" key={start} onClick={() => onOpen(entry)}>
        {text.slice(start, end)}
      </button>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <p class={className}>{parts}</p>;
}
