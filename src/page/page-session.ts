import { mayHoldForm } from '../detection/candidates.ts';
import { readFilter } from '../detection/openings.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { servePage } from '../platform/page-service.ts';
import type { Settings } from '../platform/settings.ts';
import { LateScripts } from './late-scripts.ts';
import { type Lexicon, OwnIndex } from './lexicon.ts';
import type { Marks } from './marks-contract.ts';
import { PageReader } from './page-reader.ts';

/**
 * What runs in every document while the extension is on for its site: reads the page and asks the filter. All else comes
 * with the late scripts, where a text may hold a form. Ends with `destroy`.
 */
export class PageSession {
  readonly #abort = new AbortController();
  readonly #filters: { readonly ours: Uint8Array; readonly own: Uint8Array | undefined };
  readonly #reader: PageReader;
  readonly #late: LateScripts;
  readonly #ownIndex: OwnIndex;
  readonly #publish: () => void;
  /** A random name by which popup and frame know one another (`randomUUID` exists in secure contexts only). */
  readonly #frame = crypto.getRandomValues(new Uint32Array(3)).join('-');
  #settings: Settings;
  #marks: Marks | undefined;

  /**
   * @param filter Stands before the forms of the reference.
   * @param ownFilter Stands before the reader's own terms, if there are any.
   */
  constructor(settings: Settings, filter: Uint8Array, ownFilter: Uint8Array | undefined) {
    this.#settings = settings;
    this.#filters = { ours: filter, own: ownFilter };
    this.#late = new LateScripts(() => this.#begin());
    this.#ownIndex = new OwnIndex(() => this.#reader.readWaiting());
    this.#reader = new PageReader(
      { ours: this.#ours(filter), own: ownFilter === undefined ? undefined : this.#own(ownFilter) },
      () => {
        if (!this.#isOrphan()) this.#marks?.decide();
      },
      () => this.#marks?.listen(),
    );
    const server = servePage(
      {
        list: () => ({
          type: 'terms',
          frame: this.#frame,
          top: window === window.top,
          terms: this.#marks?.terms() ?? [],
        }),
        jump: ({ frame, entry, nth }) => {
          if (frame === this.#frame) this.#marks?.jump(entry, nth);
        },
        dismissed: (choices) => this.#marks?.setDismissed(choices),
        openNeighbour: (step) => this.#marks?.openNeighbour(step),
      },
      this.#abort.signal,
    );
    this.#publish = server.publish;
    // The scripts of an earlier session are still here.
    if (this.#late.makeMarks !== undefined) this.#begin();
    this.#reader.start();
  }

  /** Takes over changed settings at once, unless the page must be read anew for them. */
  apply(settings: Settings): boolean {
    if (settings.secondMentions !== this.#settings.secondMentions) return false;
    this.#settings = settings;
    this.#marks?.apply(settings);
    return true;
  }

  destroy(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    this.#marks?.destroy();
    this.#reader.destroy();
    this.#late.stop();
  }

  /** Whether the extension was updated or removed under us: then a newer script of ours has the page, or none. */
  #isOrphan(): boolean {
    if (extensionApi() !== undefined) return false;
    this.destroy();
    return true;
  }

  /** Goes on with what the late scripts have brought. */
  #begin(): void {
    if (this.#abort.signal.aborted) return;
    this.#marks ??= this.#late.makeMarks?.({
      settings: this.#settings,
      filter: this.#filters.ours,
      ownFilter: this.#filters.own,
      ownIndex: () => this.#ownIndex.index,
      items: () => this.#reader.items(),
      lookForShadowRoots: () => this.#reader.lookForShadowRoots(),
      onChange: () => this.#publish(),
      onOrphaned: () => this.destroy(),
    });
    this.#reader.readWaiting();
  }

  #ours(filter: Uint8Array): Lexicon {
    const opened = readFilter(filter);
    const marks = (): Marks | undefined => this.#marks;
    return {
      mayHold: (text) => mayHoldForm(opened, text),
      scan: (text) => marks()?.ours.scan(text) ?? [],
      mayRefer: (text) => marks()?.ours.mayRefer(text) === true,
      get isReady() {
        return marks() !== undefined;
      },
      request: () => this.#late.request(),
    };
  }

  /** The reader's own terms: their index is read from storage when a text of this frame first needs it. */
  #own(filter: Uint8Array): Lexicon {
    const opened = readFilter(filter);
    const index = this.#ownIndex;
    const marks = (): Marks | undefined => this.#marks;
    return {
      mayHold: (text) => mayHoldForm(opened, text),
      scan: (text) => marks()?.own?.scan(text) ?? [],
      mayRefer: () => false,
      get isReady() {
        return marks() !== undefined && index.isRead;
      },
      request: () => {
        this.#late.request();
        index.request();
      },
    };
  }
}
