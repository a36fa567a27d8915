import { extensionApi } from '../../platform/extension-api.ts';
import type { Theme } from '../../platform/settings.ts';
import { HOST_TAG } from '../own-names.ts';
import { documentElementOf } from '../unclobbered.ts';
import type { Looks } from './contract.ts';

/** Every property that a page's style could turn against the host; inline and important, so that none can. */
const STYLE: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['top', '0'],
  ['left', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['width', 'max-content'],
  ['height', 'auto'],
  ['max-width', 'none'],
  ['max-height', 'none'],
  ['z-index', '2147483647'],
  ['opacity', '1'],
  ['transform', 'none'],
  ['filter', 'none'],
  ['pointer-events', 'auto'],
];
/** `all: initial` would leave the card light on a dark system. */
const COLOUR_SCHEMES: Readonly<Record<Theme, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
};
/** Pages must not overhear what is done inside the card. */
const PRIVATE_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'mouseenter',
  'mouseleave',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'pointercancel',
  'touchstart',
  'touchend',
  'touchmove',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'wheel',
  'copy',
  'selectstart',
];

/** A page that removes the card more often than this may have it: the card closes. */
const MOST_RETURNS = 3;

/** The element in the page that carries the card: it exists only while a card is open. */
export class TooltipHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  readonly #watch: MutationObserver;
  readonly #removals: MutationObserver;
  readonly #onLost: () => void;
  #returns = 0;

  /** @param onLost Called once when the page keeps removing the card. */
  constructor(styles: readonly string[], { theme, textSize }: Looks, onLost: () => void) {
    this.#onLost = onLost;
    this.element = document.createElement(HOST_TAG);
    for (const [property, value] of STYLE) this.element.style.setProperty(property, value, 'important');
    this.element.style.setProperty('color-scheme', COLOUR_SCHEMES[theme], 'important');
    this.element.style.setProperty('--text', String(textSize / 100), 'important');
    this.element.popover = 'manual';
    this.element.dir = 'ltr';
    if (theme !== 'system') this.element.dataset.theme = theme;
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = styles.map(sheetOf);
    for (const type of PRIVATE_EVENTS)
      this.element.addEventListener(type, (event) => event.stopPropagation());
    // A modal dialog that opens later covers the card and makes it inert; the card moves inside, and out again.
    this.#watch = new MutationObserver(() => this.#settle());
    // Some pages remove whatever they don't know.
    this.#removals = new MutationObserver(() => this.#comeBack());
  }

  /** Puts the host where it can be seen and used: inside the topmost modal or fullscreen element, if there is one. */
  show(): void {
    this.#attach(place());
    this.#watch.observe(document, { attributes: true, subtree: true, attributeFilter: ['open'] });
    document.addEventListener('fullscreenchange', this.#settle);
  }

  hide(): void {
    this.#watch.disconnect();
    this.#removals.disconnect();
    document.removeEventListener('fullscreenchange', this.#settle);
    this.element.remove();
  }

  get isShown(): boolean {
    return this.element.isConnected;
  }

  readonly #settle = (): void => {
    const wanted = place();
    if (this.isShown && this.element.parentElement !== wanted) this.#attach(wanted);
  };

  #comeBack(): void {
    if (this.isShown) return;
    // A newer version of ours removes what an orphan has left.
    if (extensionApi() !== undefined && this.#returns++ < MOST_RETURNS) this.#attach(place());
    else {
      this.hide();
      this.#onLost();
    }
  }

  #attach(parent: Element): void {
    this.#removals.disconnect();
    // The page's zoom is none of the card's: its window isn't larger. Older browsers don't tell of it.
    const zoom = 'currentCSSZoom' in parent ? parent.currentCSSZoom : 1;
    this.element.style.setProperty('zoom', String(1 / zoom), 'important');
    parent.append(this.element);
    this.#removals.observe(parent, { childList: true });
    // The root itself may be replaced.
    this.#removals.observe(document, { childList: true });
    try {
      this.element.showPopover();
    } catch {
      // Documents in which nothing can be in the top layer: the z-index has to do.
    }
  }
}

/** One sheet for each text, for all cards of a document: Firefox keeps what it computes of a sheet as long as the page. */
const SHEETS = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  let sheet = SHEETS.get(text);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    SHEETS.set(text, sheet);
  }
  return sheet;
}

function place(): Element {
  const modals = [...document.querySelectorAll(':modal')];
  return modals.at(-1) ?? documentElementOf(document);
}
