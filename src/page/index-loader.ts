import type { CompiledIndex } from '../detection/index-format.ts';
import { ask } from '../platform/requests.ts';

// The content script and the index are two files in the same isolated world; they meet here. The page can't see it.
const INDEX = Symbol.for('form-index');
const world = globalThis as { [INDEX]?: CompiledIndex };

/** Called by the index's file when it is loaded. */
export function registerIndex(index: CompiledIndex): void {
  world[INDEX] = index;
}

/** After a failed try the next candidate may ask again, but not at once: the background may be restarting. */
const AGAIN_MS = 2000;

/** Brings the index of forms into this frame when a text first needs it: most pages never do. */
export class IndexLoader {
  readonly #onReady: () => void;
  #asked = false;

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
    void ask({ type: 'inject-index' }).then(() => {
      if (this.isReady) this.#onReady();
      else
        setTimeout(() => {
          this.#asked = false;
        }, AGAIN_MS);
    });
  }
}
