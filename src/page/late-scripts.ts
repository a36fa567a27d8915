import type { CompiledIndex } from '../detection/index-format.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { ask } from '../platform/requests.ts';
import type { Marks, MarksNeeds } from './marks-contract.ts';

// The content script and what is loaded later are files in the same isolated world; they meet here. The page can't see it.
const INDEX = Symbol.for('form-index');
const MARKS = Symbol.for('page-marks');
type MakeMarks = (needs: MarksNeeds) => Marks;
const world = globalThis as { [INDEX]?: CompiledIndex; [MARKS]?: MakeMarks };

/** Called by the index's file when it is loaded. */
export function registerIndex(index: CompiledIndex): void {
  world[INDEX] = index;
}

/** Called by the file of all that marks and explains when it is loaded. */
export function registerMarks(make: MakeMarks): void {
  world[MARKS] = make;
}

/** The index of forms. @throws {Error} before it is there: texts wait for it. */
export function loadedIndex(): CompiledIndex {
  const index = world[INDEX];
  if (index === undefined) throw new Error('The index has not been loaded.');
  return index;
}

/** The background may be restarting: a failed try is repeated after this long, then twice as long, and so on. */
const AGAIN_MS = 500;
/** After so many tries only the next candidate asks again. */
const MOST_TRIES = 5;

/** Brings what only pages with terms need into this frame when a text first asks for it: most pages never do. */
export class LateScripts {
  readonly #onReady: () => void;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onReady Called once, when the scripts are there after they were asked for. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Makes the marks of a page; nothing before the scripts are there. */
  get makeMarks(): MakeMarks | undefined {
    return world[INDEX] === undefined ? undefined : world[MARKS];
  }

  /** Asks for the scripts; a second call while they are on their way does nothing. */
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
    if (this.makeMarks !== undefined) this.#onReady();
    // An orphan has nobody to ask, ever again.
    else if (extensionApi() !== undefined) {
      if (count >= MOST_TRIES) this.#asked = false;
      else this.#timer = setTimeout(() => void this.#try(count + 1), AGAIN_MS * 2 ** (count - 1));
    }
  }
}
