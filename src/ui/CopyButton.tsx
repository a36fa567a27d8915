import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { copyText } from './copy-text.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  /** Id of words that say what the label leaves out. */
  readonly describedBy?: string;
}

/** Copies a text and says on itself whether it did: nothing moves, and nobody is interrupted. */
export function CopyButton({ text, label, describedBy }: Props) {
  const [done, setDone] = useState<boolean>();
  return (
    <button
      type="button"
      class="copy"
      aria-describedby={describedBy}
      onClick={(event) => void copyText(text, event.currentTarget).then(setDone)}
      onBlur={() => setDone(undefined)}
    >
      {done === undefined ? label : t(done ? 'copied' : 'notCopied')}
    </button>
  );
}
