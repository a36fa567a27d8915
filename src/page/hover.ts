import type { Settings } from '../platform/settings.ts';
import { DELAYS, DISTANCES } from './delays.ts';
import { isStillOn, mentionAt } from './hit-test.ts';
import { type HoverEffect, type HoverEvent, type HoverState, type Over, stepHover } from './hover-machine.ts';
import type { PageMentions, ShownMention } from './page-mentions.ts';
import { rectsOf } from './placed-mention.ts';
import { isInDocument, nearest } from './unclobbered.ts';

/** What the hover path needs of the card. */
export interface Card {
  /** Begins to fetch what the card will need. */
  prepare(mention: ShownMention): void;
  open(
    mention: ShownMention,
    focus: boolean,
    pointer: { readonly x: number; readonly y: number } | undefined,
  ): void;
  close(): void;
  /** Whether an event happened inside the card. */
  contains(event: Event): boolean;
  /** The card's box in the viewport while it is open. */
  bounds(): DOMRect | undefined;
}

type Timer = 'rest' | 'show' | 'leave';

/** What the reader chose of how cards open. */
export type HoverChoices = Pick<Settings, 'delay' | 'openWith' | 'touch'>;

/** The keys that cards can wait for, as events name them. */
const KEY_NAMES = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;
/** What a tap is meant for where it stands around a term. */
const TAPPED_ITSELF =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/** Turns pointer, keyboard and scroll events into steps of the hover machine and carries out its effects. */
export class Hover {
  readonly #mentions: PageMentions;
  readonly #card: Card;
  readonly #onActive: (mention: ShownMention | undefined) => void;
  readonly #choices: () => HoverChoices;
  readonly #abort = new AbortController();
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  #state: HoverState<ShownMention> = { kind: 'hidden' };
  #target: Element | undefined;
  #x = 0;
  #y = 0;
  #restX = 0;
  #restY = 0;
  #scrollFrom = 0;
  #frame = 0;

  /**
   * @param onActive Called with the mention whose card is open, and with nothing when it closes.
   * @param choices Asked at every step: what the reader changes holds from the next movement on.
   */
  constructor(
    mentions: PageMentions,
    card: Card,
    onActive: (mention: ShownMention | undefined) => void,
    choices: () => HoverChoices,
  ) {
    this.#mentions = mentions;
    this.#card = card;
    this.#onActive = onActive;
    this.#choices = choices;
    this.listen();
  }

  /** Adds all listeners; those that are still there stay single. `document.open` takes away ours with the page's. */
  listen(): void {
    if (this.#abort.signal.aborted) return;
    const options = { capture: true, passive: true, signal: this.#abort.signal };
    document.addEventListener('pointermove', this.#onMove, options);
    document.addEventListener('pointerdown', this.#onDown, options);
    document.addEventListener('pointerleave', this.#onLeave, options);
    document.addEventListener('click', this.#onClick, options);
    document.addEventListener('scroll', this.#onScroll, options);
    window.addEventListener('keydown', this.#onKey, { capture: true, signal: this.#abort.signal });
    window.addEventListener('keyup', this.#onKeyUp, options);
    window.addEventListener('blur', this.#onBlur, { signal: this.#abort.signal });
  }

  get state(): HoverState<ShownMention> {
    return this.#state;
  }

  /** Opens a mention's card with the focus inside. */
  ask(mention: ShownMention): void {
    this.dispatch({ type: 'asked', mention });
  }

  /** Closes whatever is open. */
  dismiss(): void {
    this.dispatch({ type: 'dismissed' });
  }

  destroy(): void {
    this.dismiss();
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  dispatch(event: HoverEvent<ShownMention>): void {
    const { state, effects } = stepHover(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: HoverEffect<ShownMention>): void {
    switch (effect.type) {
      case 'prepare':
        this.#card.prepare(effect.mention);
        break;
      case 'open':
        this.#scrollFrom = window.scrollY;
        this.#card.open(effect.mention, effect.focus, effect.focus ? undefined : { x: this.#x, y: this.#y });
        this.#onActive(effect.mention);
        break;
      case 'close':
        this.#card.close();
        this.#onActive(undefined);
        break;
      case 'start':
        this.#start(effect.timer, () => this.dispatch({ type: 'timer', timer: effect.timer }));
        break;
      case 'stop':
        this.#stop(effect.timer);
        break;
    }
  }

  #start(timer: Timer, run: () => void): void {
    this.#stop(timer);
    this.#timers.set(timer, setTimeout(run, DELAYS[this.#choices().delay][timer]));
  }

  #stop(timer: Timer): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.delete(timer);
  }

  // Only notes where the pointer is: this runs for every move on every page.
  readonly #onMove = (event: PointerEvent): void => {
    // Pages can't open the card with events of their own making.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    if (this.#state.kind !== 'hidden') {
      if (this.#frame === 0) {
        const inCard = this.#card.contains(event);
        this.#frame = requestAnimationFrame(() => {
          this.#frame = 0;
          this.dispatch({ type: 'moved', over: this.#over(inCard) });
        });
      }
    } else if (this.#mentions.all.length === 0) return;
    const target = event.composedPath()[0];
    this.#target = target instanceof Element ? target : undefined;
    const moved = Math.max(Math.abs(this.#x - this.#restX), Math.abs(this.#y - this.#restY));
    if (event.buttons !== 0 || !this.#isKeyHeld(event)) this.#stop('rest');
    else if (moved > DISTANCES.still || !this.#timers.has('rest')) this.#await();
  };

  /** Waits whether the pointer comes to rest where it is now. */
  #await(): void {
    this.#restX = this.#x;
    this.#restY = this.#y;
    if (this.#state.kind === 'hidden' || this.#state.kind === 'travelling' || this.#state.kind === 'resting')
      this.#start('rest', this.#onRest);
  }

  /** Whether the key that cards wait for is held, if they wait for one. */
  #isKeyHeld(event: PointerEvent): boolean {
    const { openWith } = this.#choices();
    return openWith === 'rest' || event[`${openWith}Key`];
  }

  /** Whether this is the key that cards wait for. */
  #isOpener(event: KeyboardEvent): boolean {
    const { openWith } = this.#choices();
    return event.isTrusted && openWith !== 'rest' && event.key === KEY_NAMES[openWith];
  }

  #over(inCard: boolean): Over {
    const box = this.#card.bounds();
    if (
      inCard ||
      (box !== undefined &&
        this.#x >= box.left &&
        this.#x <= box.right &&
        this.#y >= box.top &&
        this.#y <= box.bottom)
    )
      return 'card';
    return this.#state.kind !== 'hidden' && isStillOn(this.#state.mention, this.#x, this.#y)
      ? 'mention'
      : 'elsewhere';
  }

  readonly #onRest = (): void => {
    this.#timers.delete('rest');
    const target = this.#target;
    if (target === undefined || !isInDocument(target)) return;
    const mention = mentionAt(this.#mentions, target, this.#x, this.#y);
    // The very mention that is open again: moving back to it has been told already.
    if (this.#state.kind !== 'hidden' && mention === this.#state.mention) return;
    this.dispatch({ type: 'rested', mention });
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (!event.isTrusted || this.#card.contains(event)) return;
    this.#stop('rest');
    this.dispatch(this.#state.kind === 'pinned' ? { type: 'dismissed' } : { type: 'turned-away' });
  };

  // What follows a touch is a click only where the browser took it for a tap.
  readonly #onClick = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    if (
      !event.isTrusted ||
      (event as PointerEvent).pointerType !== 'touch' ||
      !(target instanceof Element) ||
      !this.#choices().touch ||
      this.#card.contains(event) ||
      nearest(target, TAPPED_ITSELF) !== null
    )
      return;
    const mention = mentionAt(this.#mentions, target, event.clientX, event.clientY);
    if (mention === undefined || !mention.underlined) return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    this.dispatch({ type: 'tapped', mention });
  };

  readonly #onLeave = (event: PointerEvent): void => {
    // A finger that is lifted leaves too, and stays where it tapped.
    if (event.target !== document || event.pointerType === 'touch') return;
    this.#stop('rest');
    this.dispatch({ type: 'moved', over: 'elsewhere' });
  };

  readonly #onScroll = (event: Event): void => {
    if (this.#state.kind === 'hidden' || this.#state.kind === 'pinned' || this.#card.contains(event)) return;
    const mention = this.#state.mention;
    const away = Math.abs(window.scrollY - this.#scrollFrom) > DISTANCES.scroll;
    const box = rectsOf(mention)[0];
    const outside = box === undefined || box.bottom < 0 || box.top > window.innerHeight;
    if (away || outside || event.target !== document) this.dispatch({ type: 'turned-away' });
  };

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    if (!this.#isOpener(event)) return;
    this.#stop('rest');
    if (this.#state.kind === 'resting') this.dispatch({ type: 'turned-away' });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#isOpener(event) && !event.repeat && this.#mentions.all.length > 0) this.#await();
    if (!event.isTrusted || event.key !== 'Escape' || this.#state.kind === 'hidden') return;
    // The page's dialog around the card must not close with it.
    if (this.#state.kind !== 'resting') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.dispatch({ type: 'dismissed' });
  };

  readonly #onBlur = (): void => {
    this.#stop('rest');
    if (this.#state.kind === 'resting') this.dispatch({ type: 'turned-away' });
  };
}
