import type { Explained } from '../../glossary/glossary.ts';
import type { DismissScope } from '../../platform/dismissed-key.ts';
import type { Settings } from '../../platform/settings.ts';
import type { EntryId } from '../../reference/entry.ts';
import type { StateCode } from '../../reference/state.ts';
import type { StateFacts } from '../../reference/state-facts.ts';
import type { Written } from '../../ui/EntryCard.tsx';
import type { MentionContext } from '../placed-mention.ts';

/** Where the card belongs: the boxes of a mention, as Floating UI's virtual elements give them. */
export interface TooltipAnchor {
  getBoundingClientRect(): DOMRect;
  /** One box per line. */
  getClientRects(): DOMRect[];
  readonly contextElement: Element;
  /** Where the pointer is, if it opened the card: the card goes to the line under it. */
  readonly pointer?: { readonly x: number; readonly y: number };
}

export interface TooltipRequest {
  readonly anchor: TooltipAnchor;
  readonly entry: EntryId;
  /** The mention as the page writes it. */
  readonly surface: string;
  /** The text around the mention, from which the State it is about is read. */
  readonly context: MentionContext;
  readonly written?: Written;
  /** Other entries that the same letters can name, likeliest first. */
  readonly alternatives: readonly EntryId[];
  /** Whether the focus goes into the card. */
  readonly focus: boolean;
}

/** The card of one document. */
export interface Tooltip {
  open(request: TooltipRequest): void;
  close(): void;
  /** Whether an event happened inside the card. */
  contains(event: Event): boolean;
  /** The card's box in the viewport while it is open. */
  bounds(): DOMRect | undefined;
  destroy(): void;
}

/** What the reader chose of how the card looks. */
export type Looks = Pick<Settings, 'theme' | 'textSize'>;

/** Facts of the States asked for, and whether the entry has any of any State. */
export interface FactsAnswer {
  readonly facts: readonly StateFacts[];
  readonly any: boolean;
}

/** What the card asks and tells. */
export interface TooltipCallbacks {
  load(id: EntryId): Promise<{ readonly entry: Explained; readonly version: string } | undefined>;
  facts(entry: EntryId, states: readonly StateCode[]): Promise<FactsAnswer>;
  /** Whether the reader saved an entry; with `keep`, after saving it or taking it out. */
  saved(id: EntryId, keep?: boolean): Promise<boolean>;
  /** "Not this": takes a form out of what is marked, or back in; says whether it was done. */
  dismissForm(surface: string, scope: DismissScope, dismissed: boolean): Promise<boolean>;
  onDismiss(): void;
  onPin(pinned: boolean): void;
  onOpenFull(id: EntryId): void;
  looks(): Looks;
}

export type TooltipFactory = (callbacks: TooltipCallbacks) => Tooltip;

// Content script and card are two files in the same isolated world; they meet here. The page can't see it.
const FACTORY = Symbol.for('card-factory');
const world = globalThis as { [FACTORY]?: TooltipFactory };

/** Called by the card's file when it is loaded. */
export function registerTooltip(factory: TooltipFactory): void {
  world[FACTORY] = factory;
}

/** The factory, once the card's file is loaded. */
export function findTooltip(): TooltipFactory | undefined {
  return world[FACTORY];
}
