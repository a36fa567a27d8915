import type { Underline } from '../platform/settings.ts';
import css from './content.css';
import { type PlacedMention, rangeOf } from './placed-mention.ts';

/** Names that say nothing of us: the page can read them. */
const NAMES: Readonly<Record<Exclude<Underline, 'none'>, string>> = {
  dotted: 'quiet-dotted',
  solid: 'quiet-solid',
};
const ACTIVE_NAME = 'quiet-on';
/** The active mention is painted over the others. */
const ACTIVE_PRIORITY = 1;

/** Paints mentions without touching the page's own nodes (CSS Custom Highlight API). */
export class Highlights {
  #marks: Highlight | undefined;
  #active: Highlight | undefined;
  #underline: Underline;
  #sheet: CSSStyleSheet | undefined;
  readonly #styled = new WeakSet<ShadowRoot>();

  constructor(underline: Underline) {
    this.#underline = underline;
  }

  /** Paints exactly these mentions. */
  paint(mentions: readonly PlacedMention[], underline: Underline): void {
    if (underline !== this.#underline) this.#remove();
    this.#underline = underline;
    if (underline === 'none' || mentions.length === 0) {
      this.#remove();
      return;
    }
    this.#marks = new Highlight();
    // Tens of thousands of arguments would not fit on the stack.
    for (const mention of mentions) this.#marks.add(rangeOf(mention));
    for (const mention of mentions) this.#style(mention);
    CSS.highlights.set(NAMES[underline], this.#marks);
  }

  /** Marks one mention as the one that is being explained. */
  activate(mention: PlacedMention | undefined): void {
    if (mention === undefined) {
      if (this.#active !== undefined && CSS.highlights.get(ACTIVE_NAME) === this.#active)
        CSS.highlights.delete(ACTIVE_NAME);
      this.#active = undefined;
      return;
    }
    this.#style(mention);
    this.#active = new Highlight(rangeOf(mention));
    this.#active.priority = ACTIVE_PRIORITY;
    CSS.highlights.set(ACTIVE_NAME, this.#active);
  }

  /** Puts the highlights back if the page has cleared the registry that it shares with us. */
  restore(): void {
    if (
      this.#marks !== undefined &&
      this.#underline !== 'none' &&
      !CSS.highlights.has(NAMES[this.#underline])
    )
      CSS.highlights.set(NAMES[this.#underline], this.#marks);
  }

  destroy(): void {
    this.activate(undefined);
    this.#remove();
  }

  #remove(): void {
    if (this.#marks !== undefined && this.#underline !== 'none') {
      const name = NAMES[this.#underline];
      // A newer instance of ours may have taken the name over.
      if (CSS.highlights.get(name) === this.#marks) CSS.highlights.delete(name);
    }
    this.#marks = undefined;
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
