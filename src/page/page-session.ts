import { createDetector } from '../detection/detect.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { servePage } from '../platform/page-service.ts';
import { ask } from '../platform/requests.ts';
import type { Settings } from '../platform/settings.ts';
import { termsOf } from '../platform/terms-of.ts';
import { CardBridge } from './card-bridge.ts';
import { DismissedForms } from './dismissed-forms.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { Highlights } from './highlights.ts';
import { Hover } from './hover.ts';
import { IndexLoader } from './index-loader.ts';
import { goTo, neighbourOf } from './keyboard-path.ts';
import { type Lexicon, OwnLexicon } from './lexicon.ts';
import { PageMentions, type ShownMention } from './page-mentions.ts';
import { PageReader } from './page-reader.ts';
import { activeElementOf } from './unclobbered.ts';
import { VisibilityWatch } from './visibility-watch.ts';

/** How long a mention that was jumped to stays marked. */
const FLASH_MS = 1600;

/** Everything that runs in one document while the extension is on for its site. Ends with `destroy`. */
export class PageSession {
  readonly #abort = new AbortController();
  readonly #mentions: PageMentions;
  readonly #reader: PageReader;
  readonly #index: IndexLoader;
  readonly #highlights: Highlights;
  readonly #hover: Hover;
  readonly #card: CardBridge;
  readonly #focus = new FocusKeeper();
  readonly #watch: VisibilityWatch;
  readonly #dismissed: DismissedForms;
  readonly #publish: () => void;
  /** A random name by which popup and frame know one another (`randomUUID` exists in secure contexts only). */
  readonly #frame = crypto.getRandomValues(new Uint32Array(3)).join('-');
  #settings: Settings;
  #flash: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param filter Stands before the forms of the reference.
   * @param ownFilter Stands before the reader's own terms, if there are any.
   */
  constructor(settings: Settings, filter: Uint8Array, ownFilter: Uint8Array | undefined) {
    this.#settings = settings;
    const index = new IndexLoader(() => this.#reader.readWaiting());
    this.#index = index;
    const detector = createDetector(filter, () => index.index, settings);
    const own =
      ownFilter === undefined ? undefined : new OwnLexicon(ownFilter, () => this.#reader.readWaiting());
    const ours: Lexicon = {
      detector,
      get isReady() {
        return index.isReady;
      },
      request: () => index.request(),
    };
    this.#mentions = new PageMentions(detector, own?.detector);
    this.#highlights = new Highlights();
    this.#reader = new PageReader(
      { ours, own },
      () => this.#decide(),
      () => {
        this.#hover.listen();
        this.#watch.listen();
        this.#highlights.listen();
      },
    );
    this.#card = new CardBridge({
      theme: () => this.#settings.theme,
      onPin: (pinned) => this.#hover.dispatch({ type: 'pin', pinned }),
      onDismiss: () => this.#hover.dismiss(),
      onOrphaned: () => this.destroy(),
    });
    this.#hover = new Hover(this.#mentions, this.#card, (mention) => this.#activate(mention));
    this.#watch = new VisibilityWatch(() => this.#look());
    this.#dismissed = new DismissedForms(() => this.#look(), this.#abort.signal);
    const server = servePage(
      {
        list: () => {
          this.#look();
          return {
            type: 'terms',
            frame: this.#frame,
            top: window === window.top,
            terms: termsOf(this.#mentions.all.filter(({ visible }) => visible)),
          };
        },
        jump: ({ frame, entry, nth }) => {
          if (frame === this.#frame) this.#jump(entry, nth);
        },
        dismissed: (choices) => this.#dismissed.set(choices),
        openNeighbour: (step) => this.#openNeighbour(step),
      },
      this.#abort.signal,
    );
    this.#publish = server.publish;
    this.#reader.start();
  }

  /** Takes over changed settings at once, unless the page must be read anew for them. */
  apply(settings: Settings): boolean {
    if (settings.secondMentions !== this.#settings.secondMentions) return false;
    this.#settings = settings;
    this.#lookAtMentions();
    this.#paint();
    return true;
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    clearTimeout(this.#flash);
    this.#hover.destroy();
    this.#card.destroy();
    this.#watch.destroy();
    this.#reader.destroy();
    this.#index.stop();
    this.#highlights.destroy();
  }

  /** Whether the extension was updated or removed under us: then a newer script of ours has the page, or none. */
  #isOrphan(): boolean {
    if (extensionApi() !== undefined) return false;
    this.destroy();
    return true;
  }

  #decide(): void {
    if (this.#isOrphan()) return;
    this.#mentions.decide(this.#reader.items());
    if (!this.#mentions.any) this.#show();
    else void this.#dismissed.ready().then(() => this.#show());
  }

  #show(): void {
    this.#look();
    if (!this.#abort.signal.aborted) this.#watch.watch(this.#mentions.all);
  }

  #lookAtMentions(): boolean {
    return this.#mentions.look(this.#settings.scope, (surface) => this.#dismissed.has(surface));
  }

  #look(): void {
    if (this.#abort.signal.aborted || this.#isOrphan()) return;
    this.#reader.lookForShadowRoots();
    this.#highlights.restore();
    if (this.#dismissed.hidden) this.#hover.dismiss();
    if (!this.#lookAtMentions()) return;
    this.#paint();
    this.#publish();
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

  #jump(entry: string, nth: number): void {
    const found = this.#mentions.all.filter((mention) => mention.visible && mention.entry === entry);
    const mention = found[nth % Math.max(1, found.length)];
    if (mention === undefined) return;
    mention.start.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#highlights.activate(mention);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#highlights.activate(undefined), FLASH_MS);
  }

  #openNeighbour(step: 1 | -1): void {
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
