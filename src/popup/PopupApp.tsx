import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOwn } from '../glossary/glossary.ts';
import { rememberOpened } from '../platform/history-store.ts';
import { t } from '../platform/i18n.ts';
import { openReference } from '../platform/tabs.ts';
import { type Dataset, indexById } from '../reference/dataset.ts';
import type { EntryId } from '../reference/entry.ts';
import { stateFacts } from '../reference/state-facts.ts';
import type { Search } from '../search/search.ts';
import { useHistory } from '../ui/use-history.ts';
import { useStateData } from '../ui/use-state-data.ts';
import { Bar } from './Bar.tsx';
import { EntryActions } from './EntryActions.tsx';
import { EntryView } from './EntryView.tsx';
import { ListView } from './ListView.tsx';
import { OpenedList } from './OpenedList.tsx';
import type { TermOfPage } from './page-terms.ts';
import { rowId } from './RowList.tsx';
import { explainedIn, type Known, type Place, type RowTarget, resultRows, termRows } from './rows.ts';
import { SavedList } from './SavedList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { inOrder, type TermOrder } from './term-order.ts';
import { useKeys } from './use-keys.ts';
import { useOwnTerms } from './use-own-terms.ts';
import { usePage } from './use-page.ts';
import { useSaved } from './use-saved.ts';
import { entryIn, LIST, SAVED, stepBack, type View, withEntry } from './view.ts';

interface Props {
  readonly dataset: Dataset;
  readonly search: Search;
}

/** The toolbar popup: the page's terms, the search, an entry in place. */
export function PopupApp({ dataset, search }: Props) {
  const entries = useMemo(() => indexById(dataset), [dataset]);
  const own = useOwnTerms();
  const states = useStateData();
  const today = new Date().toISOString().slice(0, 10);
  const known: Known = { entries, own, states, today };
  const page = usePage();
  const saved = useSaved();
  const history = useHistory();
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>(LIST);
  const [chosen, setChosen] = useState(0);
  const [order, setOrder] = useState<TermOrder>('page');
  /** The terms of a text that was pasted. */
  const [pasted, setPasted] = useState<readonly TermOfPage[]>([]);
  const [at, setAt] = useState<Place>();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const typed = query.trim();
  const isPasted = pasted.length > 0;
  const terms = useMemo(
    () => inOrder(isPasted ? pasted : page.terms, order, entries),
    [pasted, page.terms, order, entries],
  );
  const rows = useMemo(
    () => (typed === '' ? termRows(terms, !isPasted, at, known) : resultRows(typed, search, known)),
    [typed, terms, pasted, at, entries, own, search, states],
  );
  useEffect(() => setChosen(0), [typed]);
  useEffect(() => document.getElementById(rowId(chosen))?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const show = (next: View): void => {
    const id = entryIn(next);
    if (id !== undefined) void rememberOpened(id, page.isPrivate);
    setView(next);
  };
  const open = (id: EntryId): void => show(withEntry(view, id));
  const back = (): void => {
    setView(stepBack(view));
    box.current?.focus();
  };
  const step = (term: TermOfPage, by: 1 | -1): void => setAt({ entry: term.entry, nth: page.jump(term, by) });
  const follow = (target: RowTarget | undefined): void => {
    if (target?.kind === 'mention') step(target.term, 1);
    else if (target?.kind === 'state') void openReference(target, page.isPrivate);
    else if (target?.state !== undefined) show({ kind: 'entry', path: [target.id], state: target.state });
    else if (target !== undefined) open(target.id);
  };
  useKeys(box, {
    view,
    query,
    hasRows: rows.length > 0,
    hasMentions: !isPasted,
    clear: () => setQuery(''),
    back,
    move: (by) => setChosen((chosen + by + rows.length) % rows.length),
    step: (by) => {
      const term = terms[chosen];
      if (term !== undefined) step(term, by);
    },
    press: () => follow(rows[chosen]?.target),
  });

  const shownId = entryIn(view);
  const shown = shownId === undefined ? undefined : explainedIn(known, shownId);
  const facts =
    shown === undefined || view.kind !== 'entry' || view.state === undefined || states === undefined
      ? undefined
      : stateFacts(states, shown.id, view.state, today);
  return (
    <main id="app">
      <h1 class="unseen">{t('appShortName')}</h1>
      <SearchBox
        box={box}
        query={query}
        entryCount={dataset.entries.length}
        chosenRow={view.kind === 'list' && rows.length > 0 ? rowId(chosen) : undefined}
        onQuery={(changed) => {
          setQuery(changed);
          setView(LIST);
        }}
      />
      <div class="view">
        {shown !== undefined ? (
          <EntryView entry={shown} facts={facts} version={dataset.version} onBack={back} onOpen={open} />
        ) : view.kind === 'saved' ? (
          <>
            <SavedList saved={saved} entries={entries} onOpen={open} />
            <OpenedList opened={history.entries} entries={entries} onOpen={open} />
          </>
        ) : (
          <ListView
            query={typed}
            page={page}
            known={known}
            version={dataset.version}
            terms={terms}
            isPasted={isPasted}
            rows={rows}
            chosen={chosen}
            order={order}
            onOrder={setOrder}
            onPress={(place) => {
              setChosen(place);
              follow(rows[place]?.target);
            }}
            onPasted={setPasted}
          />
        )}
      </div>
      <Bar
        page={page}
        isSavedShown={view.kind === 'saved'}
        onSaved={() => (view.kind === 'saved' ? back() : setView(SAVED))}
      >
        {shown !== undefined && !isOwn(shown) ? (
          <EntryActions id={shown.id} saved={saved} isPrivate={page.isPrivate} />
        ) : (
          <SiteSwitch page={page} />
        )}
        <span class="gap" />
        {view.kind === 'list' && (
          <span class="keys" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd> {t(typed === '' ? 'keyShow' : 'keyOpen')}
          </span>
        )}
      </Bar>
    </main>
  );
}
