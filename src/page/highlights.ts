import { isOwnId } from '../glossary/glossary.ts';
import type { Underline } from '../platform/settings.ts';
import css from './content.css';
import { HIGHLIGHT_NAMES } from './own-names.ts';
import { type PlacedMention, rangeOf } from './placed-mention.ts';

/** The active mention is painted over the others. */
const ACTIVE_PRIORITY = 1;

/** Paints mentions without touching the page's own nodes (CSS Custom Highlight API). */
export class Highlights {
  #marks: ReadonlyMap<string, Highlight> = new Map();
  #active: Highlight | undefined;
  #sheet: CSSStyleSheet | undefined;
  readonly #styled = new WeakSet<ShadowRoot>();
  readonly #abort = new AbortController();

  constructor() {
    this.listen();
  }

  /**
   * Keeps the marks out of what is printed: even without a decoration Chromium cuts each line where a mark begins and
   * ends. Listeners that are still there stay single.
   */
  listen(): void {
    const options = { signal: this.#abort.signal };
    window.addEventListener('beforeprint', this.#onPrint, options);
    window.addEventListener('afterprint', this.#onPrinted, options);
  }

  /** Paints exactly these mentions. */
  paint(mentions: readonly PlacedMention[], underline: Underline): void {
    const marks = new Map<string, Highlight>();
    if (underline !== 'none')
      for (const mention of mentions) {
        const name = HIGHLIGHT_NAMES[isOwnId(mention.entry) ? 'own' : underline];
        const highlight = marks.get(name) ?? new Highlight();
        // Tens of thousands of arguments would not fit on the stack.
        highlight.add(rangeOf(mention));
        marks.set(name, highlight);
        this.#style(mention);
      }
    this.#remove([...this.#marks.keys()].filter((name) => !marks.has(name)));
    this.#marks = marks;
    for (const [name, highlight] of marks) CSS.highlights.set(name, highlight);
  }

  /** Marks one mention as the one that is being explained. */
  activate(mention: PlacedMention | undefined): void {
    if (mention === undefined) {
      if (this.#active !== undefined && CSS.highlights.get(HIGHLIGHT_NAMES.active) === this.#active)
        CSS.highlights.delete(HIGHLIGHT_NAMES.active);
      this.#active = undefined;
      return;
    }
    this.#style(mention);
    this.#active = new Highlight(rangeOf(mention));
    this.#active.priority = ACTIVE_PRIORITY;
    CSS.highlights.set(HIGHLIGHT_NAMES.active, this.#active);
  }

  readonly #onPrint = (event: Event): void => {
    if (event.isTrusted) this.#remove([...this.#marks.keys()]);
  };

  readonly #onPrinted = (event: Event): void => {
    if (event.isTrusted) this.restore();
  };

  /** Puts the highlights back if they stood back for a print, or the page has cleared the registry that it shares with us. */
  restore(): void {
    for (const [name, highlight] of this.#marks)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  destroy(): void {
    this.#abort.abort();
    this.activate(undefined);
    this.#remove([...this.#marks.keys()]);
    this.#marks = new Map();
  }

  #remove(names: readonly string[]): void {
    // A newer instance of ours may have taken the name over.
    for (const name of names)
      if (CSS.highlights.get(name) === this.#marks.get(name)) CSS.highlights.delete(name);
  }

  /** Firefox doesn't apply the document's `::highlight()` rules inside shadow trees. */
  #style({ start }: PlacedMention): void {
    const root = start.node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.#styled.has(root)) return;
    this.#styled.add(root);
    try {
      if (this.#sheet === undefined) {
        this.#sheet = new CSSStyleSheet();
        this.#sheet.replaceSync(css);
      }
      root.adoptedStyleSheets.push(this.#sheet);
    } catch {
      // A root of another document, or a page that froze the list: hovering works without the underline.
    }
  }
}
