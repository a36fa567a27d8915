import { createDetector, type Detector } from '../detection/detect.ts';
import type { CompiledIndex } from '../detection/index-format.ts';
import { takeAll } from '../detection/take-all.ts';
import { readOwnIndex } from '../platform/own-index.ts';

/** Forms that are looked for: a filter that is there from the start, and an index that comes when a text needs it. */
export interface Lexicon {
  readonly detector: Detector;
  /** Whether texts can be scanned; until then the detector answers `mayHold` alone. */
  readonly isReady: boolean;
  /** Brings the index; a second call while it is on its way does nothing. */
  request(): void;
}

/** The reader's own terms. Their index is read from storage when a text of this frame first needs it. */
export class OwnLexicon implements Lexicon {
  readonly detector: Detector;
  readonly #onReady: () => void;
  #index: CompiledIndex | undefined;
  #state: 'asleep' | 'asked' | 'ready' = 'asleep';

  /** @param onReady Called once, when texts that have waited can be scanned. */
  constructor(filter: Uint8Array, onReady: () => void) {
    this.#onReady = onReady;
    const detector = createDetector(
      filter,
      () => {
        if (this.#index === undefined) throw new Error('The index has not been read.');
        return this.#index;
      },
      { decide: takeAll },
    );
    // An index that can't be read must not keep the reference's terms from being marked.
    this.detector = {
      ...detector,
      scan: (text) => (this.#index === undefined ? [] : detector.scan(text)),
    };
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  request(): void {
    if (this.#state !== 'asleep') return;
    this.#state = 'asked';
    void readOwnIndex().then((index) => {
      this.#index = index;
      this.#state = 'ready';
      this.#onReady();
    });
  }
}
