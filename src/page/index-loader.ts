import type { CompiledIndex } from '../detection/index-format.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { ask } from '../platform/requests.ts';

// The content script and the index are two files in the same isolated world; they meet here. The page can't see it.
const INDEX = Symbol.for('form-index');
const world = globalThis as { [INDEX]?: CompiledIndex };

/** Called by the index's file when it is loaded. */
export function registerIndex(index: CompiledIndex): void {
  world[INDEX] = index;
}

/** The background may be restarting: a failed try is repeated after this long, then twice as long, and so on. */
const AGAIN_MS = 500;
/** After so many tries only the next candidate asks again. */
const MOST_TRIES = 5;

/** Brings the index of forms into this frame when a text first needs it: most pages never do. */
export class IndexLoader {
  readonly #onReady: () => void;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onReady Called once, when the index is there after it was asked for. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  get isReady(): boolean {
    return world[INDEX] !== undefined;
  }

  /** @throws {Error} before the index is there: texts wait for it. */
  get index(): CompiledIndex {
    const index = world[INDEX];
    if (index === undefined) throw new Error('The index has not been loaded.');
    return index;
  }

  /** Asks for the index; a second call while it is on its way does nothing. */
  request(): void {
    if (this.#asked) return;
    this.#asked = true;
    void this.#try(1);
  }

  /** Gives up waiting. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asked = true;
  }

  async #try(count: number): Promise<void> {
    await ask({ type: 'inject-index' });
    if (this.isReady) this.#onReady();
    // An orphan has nobody to ask, ever again.
    else if (extensionApi() !== undefined) {
      if (count >= MOST_TRIES) this.#asked = false;
      else this.#timer = setTimeout(() => void this.#try(count + 1), AGAIN_MS * 2 ** (count - 1));
    }
  }
}
