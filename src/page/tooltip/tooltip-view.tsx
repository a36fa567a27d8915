import { render } from 'preact';
import { type Explained, isOwnId } from '../../glossary/glossary.ts';
import type { DismissScope } from '../../platform/dismissed-key.ts';
import { t } from '../../platform/i18n.ts';
import type { EntryId } from '../../reference/entry.ts';
import type { StateCode } from '../../reference/state.ts';
import type { StateFacts } from '../../reference/state-facts.ts';
import cardCss from '../../ui/card.css';
import tokensCss from '../../ui/tokens.css';
import type { Tooltip, TooltipCallbacks, TooltipRequest } from './contract.ts';
import { TooltipHost } from './host.ts';
import { keepPlaced } from './place.ts';
import { STATES_BY_NAME, StateContext } from './state-context.ts';
import { type CardContent, TooltipCard } from './TooltipCard.tsx';
import tooltipCss from './tooltip.css';

/** Entries come from a background that may have to wake up; shorter waits show nothing at all. */
const WAIT_BEFORE_SAYING_SO_MS = 150;
/** A card that appears under the pointer must not take the click that was meant for the page. */
const DEAF_MS = 400;
const MOST_ALTERNATIVES = 3;

interface Loaded {
  readonly entry: Explained;
  readonly version: string;
  readonly saved: boolean;
  readonly alternatives: readonly Explained[];
}

/** The card of one document: at most one is open, in a host of its own. */
export class TooltipView implements Tooltip {
  readonly #callbacks: TooltipCallbacks;
  #host: TooltipHost | undefined;
  #request: TooltipRequest | undefined;
  #content: CardContent = { kind: 'waiting' };
  readonly #states = new StateContext();
  /** The State that the reader switched to, for the rest of this document's life. */
  #chosenState: StateCode | undefined;
  #pinned = false;
  #shownAt = 0;
  /** Late answers to an older opening are not shown. */
  #turn = 0;
  #stopPlacing: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(callbacks: TooltipCallbacks) {
    this.#callbacks = callbacks;
  }

  open(request: TooltipRequest): void {
    this.close();
    this.#request = request;
    this.#pinned = false;
    const turn = this.#turn;
    this.#waiting = setTimeout(() => this.#show({ kind: 'waiting' }), WAIT_BEFORE_SAYING_SO_MS);
    void Promise.all([this.#load(request.entry, request.alternatives), this.#factsOf(request.entry)]).then(
      ([loaded, facts]) => {
        if (turn !== this.#turn) return;
        clearTimeout(this.#waiting);
        if (loaded === undefined) this.#callbacks.onDismiss();
        else this.#show({ kind: 'entry', ...loaded, facts, written: request.written, path: [] });
      },
    );
  }

  close(): void {
    this.#turn++;
    clearTimeout(this.#waiting);
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.#host !== undefined) {
      render(null, this.#host.root);
      this.#host.hide();
    }
    this.#host = undefined;
    this.#request = undefined;
  }

  contains(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host.element);
  }

  bounds(): DOMRect | undefined {
    return this.#card?.getBoundingClientRect();
  }

  destroy(): void {
    this.close();
  }

  get #card(): HTMLElement | undefined {
    return this.#host?.root.querySelector<HTMLElement>('.card') ?? undefined;
  }

  async #load(id: EntryId, others: readonly EntryId[]): Promise<Loaded | undefined> {
    const [saved, main, ...rest] = await Promise.all([
      this.#callbacks.saved(id),
      ...[id, ...others.slice(0, MOST_ALTERNATIVES)].map((one) => this.#callbacks.load(one)),
    ]);
    return main === undefined
      ? undefined
      : {
          entry: main.entry,
          version: main.version,
          saved,
          alternatives: rest.flatMap((one) => one?.entry ?? []),
        };
  }

  /** What is on record of the State that the mention is about, or of the one the reader switched to. */
  async #factsOf(entry: EntryId): Promise<readonly StateFacts[]> {
    const request = this.#request;
    if (request === undefined || isOwnId(entry)) return [];
    const states =
      this.#chosenState === undefined ? this.#states.statesOf(request.context) : [this.#chosenState];
    if (states.length === 0) return [];
    return (await this.#callbacks.facts(entry, states)).facts;
  }

  readonly #chooseState = (code: StateCode): void => {
    this.#chosenState = code;
    const turn = this.#turn;
    const content = this.#content;
    if (content.kind !== 'entry') return;
    void this.#callbacks.facts(content.entry.id, [code]).then(({ facts }) => {
      if (turn !== this.#turn || this.#content.kind !== 'entry') return;
      const name = STATES_BY_NAME.find((state) => state.code === code)?.name ?? code;
      this.#content = {
        ...content,
        facts: facts.length > 0 ? facts : [noFacts(code, name, content.facts[0])],
      };
      this.#render();
    });
  };

  #show(content: CardContent): void {
    const request = this.#request;
    if (request === undefined) return;
    this.#content = content;
    const isNew = this.#host === undefined;
    if (this.#host === undefined) {
      this.#host = new TooltipHost([tokensCss, cardCss, tooltipCss], this.#callbacks.looks(), () =>
        this.#callbacks.onDismiss(),
      );
      this.#host.element.style.setProperty('visibility', 'hidden', 'important');
      this.#guard(this.#host.root);
      this.#host.show();
    }
    this.#shownAt = performance.now();
    this.#render();
    const card = this.#card;
    if (isNew && card !== undefined) {
      const host = this.#host.element;
      this.#stopPlacing = keepPlaced(request.anchor, host, card, () => {
        if (host.style.visibility === 'hidden') this.#shownAt = performance.now();
        host.style.setProperty('visibility', 'visible', 'important');
        if (request.focus) this.#card?.focus({ preventScroll: true });
      });
    } else if (request.focus) card?.focus({ preventScroll: true });
  }

  #render(): void {
    if (this.#host === undefined) return;
    render(
      <TooltipCard
        content={this.#content}
        pinned={this.#pinned}
        onOpen={this.#openNested}
        onBack={this.#goBack}
        onPin={this.#togglePin}
        onSave={this.#toggleSaved}
        onClose={() => this.#callbacks.onDismiss()}
        onOpenFull={(id) => this.#callbacks.onOpenFull(id)}
        surface={this.#request?.surface ?? ''}
        onNotThis={this.#dismissForm}
        states={STATES_BY_NAME}
        onChooseState={this.#chooseState}
      />,
      this.#host.root,
    );
  }

  readonly #openNested = (id: EntryId): void => {
    const turn = this.#turn;
    const content = this.#content;
    if (content.kind !== 'entry') return;
    void Promise.all([this.#load(id, []), this.#factsOf(id)]).then(([loaded, facts]) => {
      if (turn !== this.#turn || loaded === undefined) return;
      this.#replace({
        kind: 'entry',
        ...loaded,
        facts,
        written: undefined,
        path: [...content.path, content.entry],
      });
    });
  };

  readonly #goBack = (): void => {
    const content = this.#content;
    const entry = content.kind === 'entry' ? content.path.at(-1) : undefined;
    if (content.kind !== 'entry' || entry === undefined) return;
    const turn = this.#turn;
    const path = content.path.slice(0, -1);
    // The first entry comes back with its other meanings.
    const others = path.length === 0 ? (this.#request?.alternatives ?? []) : [];
    void Promise.all([this.#load(entry.id, others), this.#factsOf(entry.id)]).then(([loaded, facts]) => {
      if (turn !== this.#turn || loaded === undefined) return;
      this.#replace({
        kind: 'entry',
        ...loaded,
        path,
        facts,
        written: path.length === 0 ? this.#request?.written : undefined,
      });
    });
  };

  /** Another entry in the same card: from its top, with the focus on the whole if it was inside. */
  #replace(content: CardContent): void {
    const hadFocus = this.#host?.root.activeElement != null;
    this.#content = content;
    this.#render();
    this.#host?.root.querySelector('.scroll')?.scrollTo(0, 0);
    if (hadFocus) this.#card?.focus({ preventScroll: true });
  }

  readonly #toggleSaved = (): void => {
    const content = this.#content;
    if (content.kind !== 'entry') return;
    const turn = this.#turn;
    const { id } = content.entry;
    void this.#callbacks.saved(id, !content.saved).then((saved) => {
      const shown = this.#content;
      if (turn !== this.#turn || shown.kind !== 'entry' || shown.entry.id !== id) return;
      this.#content = { ...shown, saved };
      this.#render();
    });
  };

  readonly #dismissForm = (scope: DismissScope, dismissed: boolean): Promise<boolean> =>
    this.#callbacks.dismissForm(this.#request?.surface ?? '', scope, dismissed);

  readonly #togglePin = (): void => {
    this.#pinned = !this.#pinned;
    this.#callbacks.onPin(this.#pinned);
    this.#render();
  };

  #guard(root: ShadowRoot): void {
    root.addEventListener(
      'click',
      (event) => {
        // A key pressed on a button is a click without a count, and never meant for the page.
        // What counts is when the reader clicked, not when a busy page let us hear of it.
        const isAimed = (event as MouseEvent).detail === 0 || event.timeStamp - this.#shownAt > DEAF_MS;
        if (event.isTrusted && isAimed) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  /** The other meaning that a plain digit asks for. */
  #senseOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): Explained | undefined {
    const content = this.#content;
    if (content.kind !== 'entry' || altKey || ctrlKey || metaKey || target instanceof HTMLSelectElement)
      return undefined;
    return /^[1-9]$/.test(key) ? content.alternatives[Number(key) - 1] : undefined;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Backspace' || (event.key === 'ArrowLeft' && event.altKey)) {
      event.preventDefault();
      this.#goBack();
      return;
    }
    const sense = this.#senseOf(event);
    if (sense !== undefined) {
      event.preventDefault();
      this.#openNested(sense.id);
      return;
    }
    if (event.key !== 'Tab') return;
    const root = this.#host?.root;
    const stops: (Element | null | undefined)[] = [...(root?.querySelectorAll('button, a[href]') ?? [])];
    const at = stops.indexOf(root?.activeElement);
    // Leaving at either edge ends the visit; the reader is back where they came from.
    if (event.shiftKey ? at <= 0 : at === stops.length - 1) {
      event.preventDefault();
      this.#callbacks.onDismiss();
    }
  }
}

/** The block for a State that nothing is on record of: it stays, so that the reader can switch back. */
const noFacts = (state: StateCode, name: string, like: StateFacts | undefined): StateFacts => ({
  state,
  name,
  sentences: [t('nothingOnRecord')],
  asOf: '',
  authority: like?.authority ?? '',
  url: like?.url ?? '',
});
