import { useEffect, useRef, useState } from 'preact/hooks';
import type { DismissScope } from '../platform/dismissed-key.ts';
import type { FromPage } from '../platform/messages.ts';
import { readFixed } from '../platform/organisation.ts';
import { openPagePort, type PagePort } from '../platform/page-port.ts';
import { ask } from '../platform/requests.ts';
import { changeSettings, readSettings } from '../platform/settings-store.ts';
import { currentTab, type Tab } from '../platform/tabs.ts';
import { frameOfMention, mergeTerms, type TermOfPage } from './page-terms.ts';

/** How the page in front stands to us. */
export type PageState =
  | 'asking'
  /** It answers. */
  | 'open'
  /** The reader has switched its site off. */
  | 'off'
  /** No extension can run there. */
  | 'closed';

export interface PopupPage {
  readonly state: PageState;
  readonly host: string | undefined;
  /** Whether the reader's organisation has switched the site off, so that nobody else can switch it on. */
  readonly isFixed: boolean;
  readonly terms: readonly TermOfPage[];
  /** Shows a term's next or previous mention on the page, and says which it is, from 1. */
  jump(term: TermOfPage, step?: 1 | -1): number;
  switchSite(on: boolean): void;
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
  const [isFixed, setFixed] = useState(false);
  const [round, setRound] = useState(0);
  const port = useRef<PagePort>(undefined);
  const jumps = useRef(new Map<string, number>());

  useEffect(() => {
    let gone = false;
    const reports = new Map<string, FromPage>();
    const begin = async (): Promise<void> => {
      const [front, settings, fixed] = await Promise.all([currentTab(), readSettings(), readFixed()]);
      if (gone) return;
      setTab(front);
      setFixed(front?.host !== undefined && fixed.sitesOff?.includes(front.host) === true);
      if (front?.host !== undefined && settings.sitesOff.includes(front.host)) {
        setTerms([]);
        setState('off');
        return;
      }
      if (front === undefined) {
        setState('closed');
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
          if (reports.size === 0 && !gone) setState('closed');
        },
      );
      port.current.send({ type: 'list' });
      setTimeout(() => {
        if (!gone && reports.size === 0) setState(front.host === undefined ? 'closed' : 'open');
      }, ANSWER_MS);
    };
    void begin();
    return () => {
      gone = true;
      port.current?.close();
      port.current = undefined;
    };
  }, [round]);

  return {
    state,
    host: tab?.host,
    isFixed,
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
      const host = tab?.host;
      if (host === undefined) return;
      const others = (sites: readonly string[]): string[] => sites.filter((site) => site !== host);
      void changeSettings((settings) => ({
        ...settings,
        sitesOff: on ? others(settings.sitesOff) : [...others(settings.sitesOff), host],
      })).then(() => setTimeout(() => setRound((count) => count + 1), on ? AGAIN_MS : 0));
    },
  };
}
