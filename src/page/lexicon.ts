import type { CompiledIndex } from '../detection/index-format.ts';
import { readOwnIndex } from '../platform/own-index.ts';
import type { Scanner } from './marks-contract.ts';

/** Forms that are looked for: a filter that is there from the start, and an index that comes when a text needs it. */
export interface Lexicon extends Scanner {
  /** Whether a text may hold a form; asks the filter alone. */
  mayHold(text: string): boolean;
  /** Whether texts can be scanned; until then only `mayHold` answers. */
  readonly isReady: boolean;
  /** Brings the index; a second call while it is on its way does nothing. */
  request(): void;
}

/** The index of the reader's own terms, read from storage when it is first asked for. */
export class OwnIndex {
  readonly #onRead: () => void;
  #index: CompiledIndex | undefined;
  #state: 'asleep' | 'asked' | 'read' = 'asleep';

  /** @param onRead Called once. */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  /** Nothing before it was read, or where what is stored is none. */
  get index(): CompiledIndex | undefined {
    return this.#index;
  }

  get isRead(): boolean {
    return this.#state === 'read';
  }

  request(): void {
    if (this.#state !== 'asleep') return;
    this.#state = 'asked';
    void readOwnIndex().then((index) => {
      this.#index = index;
      this.#state = 'read';
      this.#onRead();
    });
  }
}
