import type { ShownMention } from './page-mentions.ts';
import { elementOf } from './visibility.ts';

/** Style changes come in bursts; one look after them is enough. */
const SETTLE_MS = 120;
/** What pages change to show or hide something. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'inert',
];

/**
 * Notices when hidden text is shown or shown text is hidden: tabs, accordions, `details`, class changes. Does nothing
 * on pages without mentions.
 */
export class VisibilityWatch {
  readonly #look: () => void;
  readonly #abort = new AbortController();
  readonly #attributes: MutationObserver;
  readonly #boxes: IntersectionObserver;
  #watching = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look Called when something may have been shown or hidden. */
  constructor(look: () => void) {
    this.#look = look;
    this.#attributes = new MutationObserver(this.#soon);
    // A hidden text has no box; getting one near the view is the surest sign, whatever rule brought it about.
    this.#boxes = new IntersectionObserver(this.#soon, { rootMargin: '200%' });
  }

  /** Watches over these mentions from now on. */
  watch(mentions: readonly ShownMention[]): void {
    this.#boxes.disconnect();
    if (mentions.length === 0) {
      this.#attributes.disconnect();
      this.#watching = false;
      return;
    }
    for (const mention of mentions) {
      const element = mention.visible ? null : elementOf(mention.start.node);
      if (element !== null) this.#boxes.observe(element);
    }
    if (this.#watching) return;
    this.#watching = true;
    this.#attributes.observe(document, { attributes: true, subtree: true, attributeFilter: ATTRIBUTES });
    this.listen();
  }

  /** Adds the listeners anew after `document.open` took them away; those that are still there stay single. */
  listen(): void {
    if (!this.#watching || this.#abort.signal.aborted) return;
    const options = { capture: true, passive: true, signal: this.#abort.signal };
    for (const type of ['toggle', 'transitionend', 'animationend', 'fullscreenchange'])
      document.addEventListener(type, this.#soon, options);
    for (const type of ['resize', 'hashchange', 'pageshow'])
      window.addEventListener(type, this.#soon, options);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#attributes.disconnect();
    this.#boxes.disconnect();
  }

  readonly #soon = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, SETTLE_MS);
  };
}
