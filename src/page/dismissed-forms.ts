import { DISMISSED_KEY, dismissedKey } from '../platform/dismissed-key.ts';
import { ask } from '../platform/requests.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** The forms that the reader does not want marked here. Asked for only once something could be marked. */
export class DismissedForms {
  readonly #onChange: () => void;
  #forms: ReadonlySet<string> = new Set();
  #asked: Promise<void> | undefined;

  /** @param onChange Called when other forms are dismissed than before. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    // A choice made on another page of the site, or in the options.
    const again = (): void => {
      if (this.#asked !== undefined) void this.#ask().then(this.#onChange);
    };
    watchStored(DISMISSED_KEY, again, signal);
  }

  has(surface: string): boolean {
    return this.#forms.size > 0 && this.#forms.has(dismissedKey(surface));
  }

  /** Resolves when the choices are known; at once after the first time. Without an answer the next call asks again. */
  ready(): Promise<void> {
    this.#asked ??= this.#ask();
    return this.#asked;
  }

  set(forms: readonly string[]): void {
    this.#forms = new Set(forms);
    this.#onChange();
  }

  async #ask(): Promise<void> {
    const answer = await ask({ type: 'dismissed' });
    if (answer === undefined) this.#asked = undefined;
    else this.#forms = new Set(answer.forms);
  }
}
