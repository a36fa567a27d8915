import { useEffect, useRef, useState } from 'preact/hooks';
import { askForAccess, hasAccess } from '../platform/access.ts';
import type { DismissScope } from '../platform/dismissed-key.ts';
import { isEverythingHidden, isSiteOffInPrivate } from '../platform/hidden-store.ts';
import type { FromPage } from '../platform/messages.ts';
import { readFixed } from '../platform/organisation.ts';
import { openPagePort, type PagePort } from '../platform/page-port.ts';
import { ask } from '../platform/requests.ts';
import { readSettings } from '../platform/settings-store.ts';
import { type SwitchLock, siteIsOn, switchLock } from '../platform/site-rules.ts';
import { currentTab, type Tab } from '../platform/tabs.ts';
import { frameOfMention, mergeTerms, type TermOfPage } from './page-terms.ts';

/** How the page in front stands to us. */
export type PageState =
  | 'asking'
  /** It answers. */
  | 'open'
  /** The reader has switched its site off. */
  | 'off'
  /** The reader has hidden everything, in all tabs. */
  | 'hidden'
  /** The browser would let us run there, but the reader has not: access was withdrawn, or is given only on click. */
  | 'no-access'
  /** No extension can run there. */
  | 'closed';

export interface PopupPage {
  readonly state: PageState;
  readonly host: string | undefined;
  /** Whether it is in a private window; so it is taken until that is known. */
  readonly isPrivate: boolean;
  /** Why its site can't be switched here, if it can't. */
  readonly lock: SwitchLock | undefined;
  readonly terms: readonly TermOfPage[];
  /** Shows a term's next or previous mention on the page, and says which it is, from 1. */
  jump(term: TermOfPage, step?: 1 | -1): number;
  switchSite(on: boolean): void;
  /** Hides everything in all tabs, or shows it again. */
  hide(hidden: boolean): void;
  /** Has the browser ask for access to all sites. Call it in the very click. */
  allow(): void;
  /** "Not this": says whether it was done. */
  dismiss(surface: string, scope: DismissScope, dismissed: boolean): Promise<boolean>;
}

/** How long frames have to answer before the page counts as closed. */
const ANSWER_MS = 400;
/** A page that was just switched on needs a moment to read itself. */
const AGAIN_MS = 300;

/** The page that the popup was opened on. */
export function usePage(): PopupPage {
  const [tab, setTab] = useState<Tab>();
  const [state, setState] = useState<PageState>('asking');
  const [terms, setTerms] = useState<readonly TermOfPage[]>([]);
  const [lock, setLock] = useState<SwitchLock>();
  const [round, setRound] = useState(0);
  const port = useRef<PagePort>(undefined);
  const jumps = useRef(new Map<string, number>());

  useEffect(() => {
    let gone = false;
    const reports = new Map<string, FromPage>();
    const begin = async (): Promise<void> => {
      const [front, settings, fixed, hidden, access] = await Promise.all([
        currentTab(),
        readSettings(),
        readFixed(),
        isEverythingHidden(),
        hasAccess(),
      ]);
      const offInPrivate = front !== undefined && (await isSiteOffInPrivate(front));
      if (gone) return;
      setTab(front);
      setLock(
        front?.host === undefined ? undefined : switchLock(settings, fixed, front.host, front.incognito),
      );
      if (hidden) {
        setTerms([]);
        setState('hidden');
        return;
      }
      if (offInPrivate || (front?.host !== undefined && !siteIsOn(settings, front.host))) {
        setTerms([]);
        setState('off');
        return;
      }
      const unread = access ? 'closed' : 'no-access';
      if (front === undefined) {
        setState(unread);
        return;
      }
      port.current = openPagePort(
        front.id,
        (report) => {
          reports.set(report.frame, report);
          setTerms(mergeTerms(reports.values()));
          setState('open');
        },
        () => {
          if (reports.size === 0 && !gone) setState(unread);
        },
      );
      port.current.send({ type: 'list' });
      setTimeout(() => {
        if (!gone && reports.size === 0) setState(front.host === undefined ? unread : 'open');
      }, ANSWER_MS);
    };
    void begin();
    return () => {
      gone = true;
      port.current?.close();
      port.current = undefined;
    };
  }, [round]);

  /** Looks at the page anew; what was just shown again needs a moment to read itself. */
  const again = (shown: boolean): void =>
    void setTimeout(() => setRound((count) => count + 1), shown ? AGAIN_MS : 0);

  return {
    state,
    host: tab?.host,
    isPrivate: tab?.incognito !== false,
    lock,
    terms,
    jump: (term, step = 1) => {
      const last = jumps.current.get(term.entry);
      const from = last ?? (step === 1 ? -1 : 0);
      const nth = (from + step + term.count) % Math.max(1, term.count);
      jumps.current.set(term.entry, nth);
      const place = frameOfMention(term, nth);
      if (place !== undefined) port.current?.send({ type: 'jump', entry: term.entry, ...place });
      return nth + 1;
    },
    dismiss: async (surface, scope, dismissed) => {
      if (tab === undefined) return false;
      return (await ask({ type: 'dismiss', surface, scope, dismissed, tab: tab.id }))?.done ?? false;
    },
    switchSite: (on) => {
      if (tab?.host !== undefined) void ask({ type: 'switch-site', tab: tab.id, on }).then(() => again(on));
    },
    hide: (hidden) => void ask({ type: 'hide', hidden }).then(() => again(!hidden)),
    allow: () =>
      void askForAccess().then((given) => {
        if (given) again(true);
      }),
  };
}
