/** The longest that a slice of our work may hold up the page. Tasks stay under 16 ms with what the browser adds. */
export const SLICE_MS = 7;
/** Reading the clock after every step would cost more than the steps. */
const STEPS_PER_LOOK = 16;

/**
 * Does work in slices between which the page is free.
 * The work is a generator: each `yield` is a place where it can be interrupted.
 */
export class Slices {
  readonly #queue: Iterator<void>[] = [];
  readonly #onIdle: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  /** @param onIdle Called whenever the queue has run empty. */
  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  /** Adds work behind what is already there. The first slice begins in a task of its own. */
  add(work: Iterator<void>): void {
    if (this.#stopped) return;
    this.#queue.push(work);
    this.#timer ??= setTimeout(this.#run, 0);
  }

  /** Drops all work. */
  stop(): void {
    this.#stopped = true;
    this.#queue.length = 0;
    clearTimeout(this.#timer);
  }

  readonly #run = (): void => {
    this.#timer = undefined;
    const until = performance.now() + SLICE_MS;
    let steps = 0;
    for (let work = this.#queue[0]; work !== undefined; work = this.#queue[0]) {
      if (work.next().done === true) this.#queue.shift();
      steps++;
      if (steps % STEPS_PER_LOOK === 0 && performance.now() >= until) break;
    }
    if (this.#stopped) return;
    if (this.#queue.length > 0) this.#timer = setTimeout(this.#run, 0);
    else this.#onIdle();
  };
}

const isHidden = (): boolean => globalThis.document?.visibilityState === 'hidden';

/**
 * Finishes work in slices.
 * @param onStep Called with what the work yields, once a slice.
 * @returns What the work returns; nothing ever when `signal` aborts before.
 * @throws Whatever the work throws.
 */
export function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep?: (step: Step) => void,
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const run = (): void => {
      if (signal?.aborted) return;
      // Nobody waits for a page that isn't shown, and browsers wake it once a second.
      const until = isHidden() ? Number.POSITIVE_INFINITY : performance.now() + SLICE_MS;
      try {
        for (let steps = 1; ; steps++) {
          const step = work.next();
          if (step.done === true) {
            resolve(step.value);
            return;
          }
          if (steps % STEPS_PER_LOOK === 0 && performance.now() >= until) {
            onStep?.(step.value);
            break;
          }
        }
      } catch (error) {
        reject(error as Error);
        return;
      }
      setTimeout(run, 0);
    };
    setTimeout(run, 0);
  });
}
