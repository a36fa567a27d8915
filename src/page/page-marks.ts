import { createDetector } from '../detection/detect.ts';
import { entriesOfFamilies } from '../detection/families.ts';
import { entryIdsOf } from '../detection/index-format.ts';
import { takeAll } from '../detection/take-all.ts';
import { extensionApi } from '../platform/extension-api.ts';
import type { NotMarked, PageTerm } from '../platform/messages.ts';
import { ask } from '../platform/requests.ts';
import type { Settings } from '../platform/settings.ts';
import { termsOf } from '../platform/terms-of.ts';
import type { EntryId } from '../reference/entry.ts';
import { CardBridge } from './card-bridge.ts';
import { DismissedForms } from './dismissed-forms.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { Highlights } from './highlights.ts';
import { Hover } from './hover.ts';
import { goTo, neighbourOf } from './keyboard-path.ts';
import { loadedIndex } from './late-scripts.ts';
import type { Marks, MarksNeeds, Scanner } from './marks-contract.ts';
import { PageMentions, type ShownMention } from './page-mentions.ts';
import { activeElementOf } from './unclobbered.ts';
import { VisibilityWatch } from './visibility-watch.ts';

/** How long a mention that was jumped to stays marked. */
const FLASH_MS = 1600;

/** Marks and explains what the reader of the page has found. Ends with `destroy`. */
export class PageMarks implements Marks {
  readonly ours: Scanner;
  readonly own: Scanner | undefined;
  readonly #abort = new AbortController();
  readonly #needs: MarksNeeds;
  readonly #mentions: PageMentions;
  readonly #highlights = new Highlights();
  readonly #hover: Hover;
  readonly #card: CardBridge;
  readonly #focus = new FocusKeeper();
  readonly #watch: VisibilityWatch;
  readonly #dismissed: DismissedForms;
  #settings: Settings;
  /** Entries of the families that the reader has switched off. */
  #off: ReadonlySet<EntryId>;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: MarksNeeds) {
    this.#needs = needs;
    this.#settings = needs.settings;
    this.#off = switchedOff(needs.settings);
    const ours = createDetector(needs.filter, loadedIndex, needs.settings);
    const own = needs.ownFilter === undefined ? undefined : ownDetector(needs.ownFilter, needs);
    this.ours = ours;
    this.own = own;
    this.#mentions = new PageMentions(ours, own);
    this.#card = new CardBridge({
      looks: () => this.#settings,
      onPin: (pinned) => this.#hover.dispatch({ type: 'pin', pinned }),
      onDismiss: () => this.#hover.dismiss(),
      onOrphaned: () => this.#needs.onOrphaned(),
    });
    this.#hover = new Hover(
      this.#mentions,
      this.#card,
      (mention) => this.#activate(mention),
      () => this.#settings,
    );
    this.#watch = new VisibilityWatch(() => this.#look());
    this.#dismissed = new DismissedForms(() => this.#look(), this.#abort.signal);
  }

  apply(settings: Settings): void {
    this.#settings = settings;
    this.#off = switchedOff(settings);
    this.#look();
    this.#paint();
  }

  decide(): void {
    this.#mentions.decide(this.#needs.items());
    if (!this.#mentions.any) this.#show();
    else void this.#dismissed.ready().then(() => this.#show());
  }

  listen(): void {
    this.#hover.listen();
    this.#watch.listen();
    this.#highlights.listen();
  }

  terms(): PageTerm[] {
    this.#look();
    return termsOf(this.#mentions.all.filter(({ visible }) => visible));
  }

  setDismissed(choices: NotMarked): void {
    this.#dismissed.set(choices);
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    clearTimeout(this.#flash);
    this.#hover.destroy();
    this.#card.destroy();
    this.#watch.destroy();
    this.#highlights.destroy();
  }

  #show(): void {
    this.#look();
    if (!this.#abort.signal.aborted) this.#watch.watch(this.#mentions.all);
  }

  #lookAtMentions(): boolean {
    return this.#mentions.look(
      this.#settings.scope,
      ({ entry, surface }) => this.#off.has(entry) || this.#dismissed.has(surface),
    );
  }

  #look(): void {
    if (this.#abort.signal.aborted) return;
    if (extensionApi() === undefined) {
      this.#needs.onOrphaned();
      return;
    }
    this.#needs.lookForShadowRoots();
    this.#highlights.restore();
    if (this.#dismissed.hidden) this.#hover.dismiss();
    if (!this.#lookAtMentions()) return;
    this.#paint();
    this.#needs.onChange();
    void ask({ type: 'terms-changed' });
    const open = this.#hover.state;
    if (open.kind !== 'hidden' && !open.mention.start.node.isConnected) this.#hover.dismiss();
  }

  #paint(): void {
    this.#highlights.paint(
      this.#mentions.all.filter((mention) => mention.underlined),
      this.#settings.underline,
    );
  }

  #activate(mention: ShownMention | undefined): void {
    clearTimeout(this.#flash);
    this.#highlights.activate(mention);
    if (mention === undefined) this.#focus.restore();
  }

  jump(entry: string, nth: number): void {
    const found = this.#mentions.all.filter((mention) => mention.visible && mention.entry === entry);
    const mention = found[nth % Math.max(1, found.length)];
    if (mention === undefined) return;
    mention.start.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#highlights.activate(mention);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#highlights.activate(undefined), FLASH_MS);
  }

  openNeighbour(step: 1 | -1): void {
    // The command reaches every frame; the one with the focus answers, and no frame has it but one.
    if (activeElementOf(document)?.localName === 'iframe' || (window !== window.top && !document.hasFocus()))
      return;
    const { state } = this.#hover;
    this.#look();
    const mention = neighbourOf(
      this.#mentions.all,
      state.kind === 'hidden' ? undefined : state.mention,
      step,
    );
    if (mention === undefined) return;
    this.#focus.keep();
    goTo(mention);
    this.#hover.ask(mention);
  }
}

function switchedOff({ familiesOff }: Settings): ReadonlySet<EntryId> {
  if (familiesOff.length === 0) return new Set();
  const index = loadedIndex();
  return entriesOfFamilies(entryIdsOf(index), index.families ?? '', familiesOff);
}

/** An index that can't be read must not keep the reference's terms from being marked: then nothing is found. */
function ownDetector(filter: Uint8Array, { ownIndex }: MarksNeeds): ReturnType<typeof createDetector> {
  const detector = createDetector(
    filter,
    () => {
      const index = ownIndex();
      if (index === undefined) throw new Error('The index has not been read.');
      return index;
    },
    { decide: takeAll },
  );
  return { ...detector, scan: (text) => (ownIndex() === undefined ? [] : detector.scan(text)) };
}
