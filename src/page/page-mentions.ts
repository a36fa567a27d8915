import type { Detector } from '../detection/detect.ts';
import type { ScannedPassage } from '../detection/evidence.ts';
import { withOwn } from '../detection/take-all.ts';
import type { Scope } from '../platform/settings.ts';
import { flowsTogether } from './crossing.ts';
import type { TreeItem } from './page-tree.ts';
import type { PagePassage } from './passage.ts';
import { type PlacedMention, placeMention } from './placed-mention.ts';
import { elementOf, isEditable, Visibility } from './visibility.ts';

/** A mention, whether a reader can see it, and whether it is underlined. */
export interface ShownMention extends PlacedMention {
  readonly visible: boolean;
  readonly underlined: boolean;
}

/**
 * The mentions of the page in the order of reading. `decide` settles the senses anew; `look` only which of them can be
 * seen, and is cheap enough to be asked whenever somebody wants to know.
 */
export class PageMentions {
  readonly #detector: Detector;
  readonly #own: Detector | undefined;
  #placed: readonly (PlacedMention | 'section')[] = [];
  #shown: readonly ShownMention[] = [];
  #byElement = new WeakMap<Element, ShownMention[]>();

  /** @param own Knows the reader's own terms. */
  constructor(detector: Detector, own: Detector | undefined) {
    this.#detector = detector;
    this.#own = own;
  }

  get all(): readonly ShownMention[] {
    return this.#shown;
  }

  /** Whether any mention was decided on, shown or not. */
  get any(): boolean {
    return this.#placed.some((item) => item !== 'section');
  }

  /** Mentions whose text lies directly in an element. */
  in(element: Element): readonly ShownMention[] {
    return this.#byElement.get(element) ?? [];
  }

  /** Decides the senses of all matches and finds their places. */
  decide(items: Iterable<TreeItem>): void {
    const order: (PagePassage | 'section')[] = [];
    for (const item of items) {
      if (item.kind === 'passage') order.push(item.passage);
      else if (item.kind === 'heading') order.push('section');
    }
    const passages = order.filter((item) => item !== 'section');
    const scanned: ScannedPassage[] = passages.map(({ text, lang, matches }) =>
      lang === undefined ? { text, matches } : { text, lang, matches },
    );
    const own =
      this.#own?.resolve(passages.map((passage) => ({ text: passage.text, matches: passage.own }))) ?? [];
    const byPassage = new Map<PagePassage, PlacedMention[]>();
    for (const mention of withOwn(this.#detector.resolve(scanned), own)) {
      const passage = passages[mention.passage];
      if (passage === undefined || !flowsTogether(passage, mention.start, mention.end)) continue;
      const placed = placeMention(passage, mention);
      if (placed === undefined || isEditable(placed.start.node)) continue;
      const known = byPassage.get(passage);
      if (known === undefined) byPassage.set(passage, [placed]);
      else known.push(placed);
    }
    this.#placed = order.flatMap((item): readonly (PlacedMention | 'section')[] =>
      item === 'section' ? [item] : (byPassage.get(item) ?? []),
    );
  }

  /**
   * Looks which mentions can be seen, and chooses those to underline.
   * @param isUnwanted Whether the reader does not want to see a mention: it is as if it were not there.
   * @returns Whether anything is different from the last look.
   */
  look(scope: Scope, isUnwanted: (mention: PlacedMention) => boolean): boolean {
    const visibility = new Visibility();
    const shown: ShownMention[] = [];
    let seen = new Set<string>();
    for (const mention of this.#placed) {
      if (mention === 'section') {
        seen = new Set();
        continue;
      }
      if (isUnwanted(mention)) continue;
      const visible = mention.nodes.every((node) => visibility.isVisible(node));
      // A second mention is asked for by the reader: its first in the section is marked beside the name's own.
      const key = mention.reason.kind === 'second-mention' ? `the ${mention.entry}` : mention.entry;
      const underlined = visible && (scope === 'all' || !seen.has(key));
      if (visible) seen.add(key);
      shown.push({ ...mention, visible, underlined });
    }
    const before = this.#shown;
    const changed =
      before.length !== shown.length ||
      shown.some((mention, at) => {
        const old = before[at];
        return (
          old === undefined ||
          old.visible !== mention.visible ||
          old.underlined !== mention.underlined ||
          old.start.node !== mention.start.node ||
          old.start.offset !== mention.start.offset ||
          old.entry !== mention.entry
        );
      });
    if (changed) this.#index(shown);
    return changed;
  }

  #index(shown: readonly ShownMention[]): void {
    this.#shown = shown;
    this.#byElement = new WeakMap();
    for (const mention of shown) {
      for (const node of mention.nodes) {
        const element = elementOf(node);
        if (element === null) continue;
        const known = this.#byElement.get(element);
        if (known === undefined) this.#byElement.set(element, [mention]);
        else if (known.at(-1) !== mention) known.push(mention);
      }
    }
  }
}
