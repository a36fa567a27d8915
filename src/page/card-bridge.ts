import type { Explained } from '../glossary/glossary.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { ask } from '../platform/requests.ts';
import type { EntryId } from '../reference/entry.ts';
import type { Written } from '../ui/EntryCard.tsx';
import type { Card } from './hover.ts';
import type { ShownMention } from './page-mentions.ts';
import { rectsOf } from './placed-mention.ts';
import { findTooltip, type Looks, type Tooltip, type TooltipAnchor } from './tooltip/contract.ts';
import { documentElementOf } from './unclobbered.ts';

/** What the card tells the page's side. */
export interface CardListener {
  looks(): Looks;
  onPin(pinned: boolean): void;
  onDismiss(): void;
  /** The extension was updated or removed: nobody answers any more. */
  onOrphaned(): void;
}

/** What to tell the reader of how the page writes a mention. */
function writtenAs({ misnomer, surface, reason }: ShownMention): Written | undefined {
  if (misnomer !== undefined) return { written: surface, note: misnomer };
  return reason.kind === 'second-mention' ? { shortFor: reason.name } : undefined;
}

type Answer = { readonly entry: Explained; readonly version: string } | undefined;

/**
 * Stands for the card until its code is there. The code is loaded into the frame on the first intent to read, and the
 * entry is asked for at the same time, so that a sleeping background wakes before the card is due.
 */
export class CardBridge implements Card {
  readonly #listener: CardListener;
  #tooltip: Tooltip | undefined;
  #loading: Promise<Tooltip | undefined> | undefined;
  /** The last entries asked for; a card reads its own at once. */
  readonly #entries = new Map<EntryId, Promise<Answer>>();
  /** Counts openings, so that a card that is still loading doesn't open after it was closed. */
  #turn = 0;

  constructor(listener: CardListener) {
    this.#listener = listener;
  }

  prepare(mention: ShownMention): void {
    if (extensionApi() === undefined) {
      this.#listener.onOrphaned();
      return;
    }
    void this.#load();
    void this.#entry(mention.entry);
  }

  open(
    mention: ShownMention,
    focus: boolean,
    pointer: { readonly x: number; readonly y: number } | undefined,
  ): void {
    this.prepare(mention);
    const turn = ++this.#turn;
    void this.#load().then((tooltip) => {
      if (turn !== this.#turn) return;
      if (tooltip === undefined) {
        this.#listener.onDismiss();
        return;
      }
      const written = writtenAs(mention);
      tooltip.open({
        anchor: anchorOf(mention, pointer),
        entry: mention.entry,
        surface: mention.surface,
        context: mention.context,
        alternatives: mention.alternatives,
        focus,
        ...(written === undefined ? {} : { written }),
      });
    });
  }

  close(): void {
    this.#turn++;
    this.#tooltip?.close();
  }

  contains(event: Event): boolean {
    return this.#tooltip?.contains(event) ?? false;
  }

  bounds(): DOMRect | undefined {
    return this.#tooltip?.bounds();
  }

  destroy(): void {
    this.#turn++;
    this.#tooltip?.destroy();
    this.#tooltip = undefined;
    this.#entries.clear();
  }

  #entry(id: EntryId): Promise<Answer> {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const asked = ask({ type: 'entry', id }).then((answer) => {
      if (answer?.entry === undefined) {
        this.#entries.delete(id);
        return undefined;
      }
      return { entry: answer.entry, version: answer.version };
    });
    this.#entries.set(id, asked);
    return asked;
  }

  #load(): Promise<Tooltip | undefined> {
    this.#loading ??= this.#inject().then((tooltip) => {
      // A background that was just restarting may answer next time.
      if (tooltip === undefined) this.#loading = undefined;
      return tooltip;
    });
    return this.#loading;
  }

  async #inject(): Promise<Tooltip | undefined> {
    if (findTooltip() === undefined) await ask({ type: 'inject-tooltip' });
    const create = findTooltip();
    this.#tooltip = create?.({
      load: (id) => this.#entry(id),
      facts: async (entry, states) =>
        (await ask({ type: 'state-facts', entry, states })) ?? { facts: [], any: false },
      saved: async (id, keep) =>
        (await ask({ type: 'saved', id, ...(keep === undefined ? {} : { keep }) }))?.saved ?? false,
      dismissForm: async (surface, scope, dismissed) =>
        (await ask({ type: 'dismiss', surface, scope, dismissed }))?.done ?? false,
      onDismiss: this.#listener.onDismiss,
      onPin: this.#listener.onPin,
      onOpenFull: (id) => void ask({ type: 'open-reference', id }),
      looks: this.#listener.looks,
    });
    return this.#tooltip;
  }
}

function anchorOf(
  mention: ShownMention,
  pointer: { readonly x: number; readonly y: number } | undefined,
): TooltipAnchor {
  const rects = (): DOMRect[] => rectsOf(mention);
  return {
    getBoundingClientRect: () => {
      const all = rects();
      const left = Math.min(...all.map((rect) => rect.left));
      const top = Math.min(...all.map((rect) => rect.top));
      const right = Math.max(...all.map((rect) => rect.right));
      const bottom = Math.max(...all.map((rect) => rect.bottom));
      return all.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
    },
    getClientRects: rects,
    contextElement: mention.start.node.parentElement ?? documentElementOf(document),
    ...(pointer === undefined ? {} : { pointer }),
  };
}
