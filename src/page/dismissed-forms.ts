import { DISMISSED_KEY, dismissedKey } from '../platform/dismissed-key.ts';
import type { NotMarked } from '../platform/messages.ts';
import { ask } from '../platform/requests.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** What the reader does not want marked here. Asked for only once something could be marked. */
export class DismissedForms {
  readonly #onChange: () => void;
  #forms: ReadonlySet<string> = new Set();
  #hidden = false;
  #asked: Promise<void> | undefined;
  /** Counts what we were told, so that an answer on its way doesn't undo it. */
  #told = 0;

  /** @param onChange Called when something else is dismissed than before. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    // A choice made on another page of the site, or in the options; or while this page lay behind another.
    const again = (): void => {
      if (this.#asked !== undefined) void this.#ask().then(this.#onChange);
    };
    watchStored(DISMISSED_KEY, again, signal);
    const onShown = (event: PageTransitionEvent): void => {
      if (event.isTrusted && event.persisted) again();
    };
    window.addEventListener('pageshow', onShown, { signal });
  }

  /** Whether the reader has hidden everything. */
  get hidden(): boolean {
    return this.#hidden;
  }

  has(surface: string): boolean {
    return this.#hidden || (this.#forms.size > 0 && this.#forms.has(dismissedKey(surface)));
  }

  /** Resolves when the choices are known; at once after the first time. Without an answer the next call asks again. */
  ready(): Promise<void> {
    this.#asked ??= this.#ask();
    return this.#asked;
  }

  set(choices: NotMarked): void {
    this.#told++;
    this.#take(choices);
    this.#onChange();
  }

  #take({ forms, hidden }: NotMarked): void {
    this.#forms = new Set(forms);
    this.#hidden = hidden;
  }

  async #ask(): Promise<void> {
    const told = this.#told;
    const answer = await ask({ type: 'dismissed' });
    if (answer === undefined) this.#asked = undefined;
    else if (told === this.#told) this.#take(answer);
  }
}
