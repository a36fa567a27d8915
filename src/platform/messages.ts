import type { Reason } from '../detection/mention.ts';
import type { Explained } from '../glossary/glossary.ts';
import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';
import type { StateFacts } from '../reference/state-facts.ts';
import type { DismissScope } from './dismissed-key.ts';

/**
 * Everything that the parts of the extension say to one another. Requests go through `runtime.sendMessage` to
 * the background; page messages travel over a port that the popup or the background opens to all frames of a tab.
 */

/** Asked of the background by any part. */
export type Request =
  /** An entry of the reference or a term of the reader's own, by its id. */
  | { readonly type: 'entry'; readonly id: EntryId }
  /** What is on record of some States about an entry. */
  | { readonly type: 'state-facts'; readonly entry: EntryId; readonly states: readonly StateCode[] }
  /** Whether the reader saved an entry; with `keep`, saves it or takes it out first. */
  | { readonly type: 'saved'; readonly id: EntryId; readonly keep?: boolean }
  | { readonly type: 'inject-tooltip' }
  | { readonly type: 'inject-index' }
  | { readonly type: 'terms-changed' }
  | { readonly type: 'open-reference'; readonly id?: EntryId }
  /** Takes a form as the page writes it out of what is marked, or back in; the popup says in which tab. */
  | {
      readonly type: 'dismiss';
      readonly surface: string;
      readonly scope: DismissScope;
      readonly dismissed: boolean;
      readonly tab?: number;
    }
  /** What is not marked in the asking frame's tab. */
  | { readonly type: 'dismissed' }
  /** Hides everything in all tabs, or shows it again. */
  | { readonly type: 'hide'; readonly hidden: boolean }
  /** Switches the site of a tab on or off. */
  | { readonly type: 'switch-site'; readonly tab: number; readonly on: boolean }
  /** Which site the asking frame belongs to: the host of its tab. */
  | { readonly type: 'tab-host' };

/** What is not to be marked in a tab. */
export interface NotMarked {
  readonly forms: readonly string[];
  /** Nothing is shown at all, whatever it is. */
  readonly hidden: boolean;
}

/** What the background answers, by request. */
export interface Answers {
  readonly entry: { readonly entry: Explained | undefined; readonly version: string };
  readonly 'state-facts': { readonly facts: readonly StateFacts[]; readonly any: boolean };
  readonly saved: { readonly saved: boolean };
  readonly 'inject-tooltip': { readonly injected: boolean };
  readonly 'inject-index': { readonly injected: boolean };
  readonly 'terms-changed': null;
  readonly 'open-reference': null;
  readonly dismiss: { readonly done: boolean };
  readonly dismissed: NotMarked;
  readonly hide: { readonly done: boolean };
  readonly 'switch-site': { readonly done: boolean };
  readonly 'tab-host': { readonly host: string | undefined };
}

/** One way in which a frame writes an entry, and why it was taken for it. */
export interface FormOnPage {
  readonly surface: string;
  readonly count: number;
  readonly reason: Reason;
}

/** An entry that a frame mentions. */
export interface PageTerm {
  readonly entry: EntryId;
  /** Mentions that a reader can see now. */
  readonly count: number;
  /** The first of them as the page writes it. */
  readonly surface: string;
  /** The note to the reader when the page uses a wrong name. */
  readonly misnomer?: string;
  /** The most frequent ways in which it is written, at most `MOST_FORMS`. */
  readonly forms: readonly FormOnPage[];
}

/** More forms of one entry than this are not told apart. */
export const MOST_FORMS = 6;

/** Name of the port between a page's frames and whoever asks about the page. */
export const PAGE_PORT = 'page';

/** To every frame of a tab. */
export type ToPage =
  | { readonly type: 'list' }
  /** Scroll to and mark the nth (from 0) visible mention of an entry in the frame with this token. */
  | { readonly type: 'jump'; readonly frame: string; readonly entry: EntryId; readonly nth: number }
  /** What is not to be marked in this tab, from now on. */
  | ({ readonly type: 'dismissed' } & NotMarked)
  | { readonly type: 'open-next' }
  | { readonly type: 'open-previous' };

/** From each frame. */
export type FromPage = {
  readonly type: 'terms';
  /** A random name of the frame, as long as its document lives. */
  readonly frame: string;
  readonly top: boolean;
  /** In the order of their first visible mention. */
  readonly terms: readonly PageTerm[];
};
