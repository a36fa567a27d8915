import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Explained, isOwn } from '../glossary/glossary.ts';
import { plural, t } from '../platform/i18n.ts';
import { openOptions, openReference, openReferenceState } from '../platform/tabs.ts';
import type { Dataset } from '../reference/dataset.ts';
import { indexById } from '../reference/dataset.ts';
import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';
import { stateFacts } from '../reference/state-facts.ts';
import type { Search } from '../search/search.ts';
import { readStateResult } from '../search/state-search.ts';
import { DatasetMonth } from '../ui/DatasetMonth.tsx';
import { EntryCard } from '../ui/EntryCard.tsx';
import { EntryItem, type ListItem } from '../ui/EntryItem.tsx';
import { Icon } from '../ui/icons.tsx';
import { OwnCard, OwnSource } from '../ui/OwnCard.tsx';
import { Sources } from '../ui/Sources.tsx';
import { StateBlock } from '../ui/StateBlock.tsx';
import { useStateData } from '../ui/use-state-data.ts';
import type { AnnexTerm } from './annex.ts';
import { Empty } from './Empty.tsx';
import { HideSwitch } from './HideSwitch.tsx';
import { ListTools } from './ListTools.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { TermOfPage } from './page-terms.ts';
import { SavedList } from './SavedList.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TermForms } from './TermForms.tsx';
import { inOrder, type TermOrder } from './term-order.ts';
import { useOwnTerms } from './use-own-terms.ts';
import { usePage } from './use-page.ts';
import { useSaved } from './use-saved.ts';

const MOST_RESULTS = 30;

/** What fills the popup below the search box. */
type View =
  | { readonly kind: 'list' | 'saved' }
  /** `state` is the State whose record is shown with the entry. */
  | {
      readonly kind: 'entry';
      readonly path: readonly EntryId[];
      readonly state?: StateCode;
      readonly from?: 'saved';
    };

interface Props {
  readonly dataset: Dataset;
  readonly search: Search;
}

interface Row {
  readonly key: string;
  readonly item: ListItem;
  readonly aside: string;
  readonly asideLabel?: string;
  readonly wrong?: string;
  open(): void;
}

/** What a list shows of an entry or of a term of the reader's own. */
const itemOf = (explained: Explained): ListItem =>
  isOwn(explained) ? { name: explained.name, kind: 'own', gloss: explained.definition } : explained;

const annexTermOf = (explained: Explained): AnnexTerm =>
  isOwn(explained) ? { name: explained.name, gloss: explained.definition } : explained;

/** Whether a key is meant for something else than the search box and its list. */
const isControl = (target: EventTarget | null, box: HTMLElement | null): boolean =>
  target instanceof Element &&
  target !== box &&
  target.matches('button:not([role="option"]), select, textarea, a');

/** The toolbar popup: the page's terms, the search, an entry in place. */
export function PopupApp({ dataset, search }: Props) {
  const entries = useMemo(() => indexById(dataset), [dataset]);
  const own = useOwnTerms();
  const explained = (id: EntryId): Explained | undefined => own.find(id) ?? entries.get(id);
  const page = usePage();
  const saved = useSaved();
  const stateData = useStateData();
  const today = new Date().toISOString().slice(0, 10);
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>({ kind: 'list' });
  const [chosen, setChosen] = useState(0);
  const [order, setOrder] = useState<TermOrder>('page');
  /** The terms of a text that was pasted. */
  const [pasted, setPasted] = useState<readonly TermOfPage[]>([]);
  /** The mention that the page was last scrolled to. */
  const [at, setAt] = useState<{ readonly entry: EntryId; readonly nth: number }>();
  const terms = useMemo(
    () => inOrder(pasted.length > 0 ? pasted : page.terms, order, entries),
    [pasted, page.terms, order, entries],
  );
  const step = (term: TermOfPage, by: 1 | -1): void => setAt({ entry: term.entry, nth: page.jump(term, by) });
  const box = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  const open = (id: EntryId): void =>
    setView({
      kind: 'entry',
      path: view.kind === 'entry' ? [...view.path, id] : [id],
      ...(view.kind === 'saved' || (view.kind === 'entry' && view.from === 'saved') ? { from: 'saved' } : {}),
    });
  const back = (): void => {
    const path = view.kind === 'entry' ? view.path.slice(0, -1) : [];
    const from = view.kind === 'entry' ? view.from : undefined;
    if (path.length === 0) setView({ kind: from ?? 'list' });
    else setView({ kind: 'entry', path, ...(from === undefined ? {} : { from }) });
    box.current?.focus();
  };
  const typed = query.trim();
  const stateRow = (code: StateCode, id: EntryId | undefined): Row[] => {
    const name = stateData?.states.find((one) => one.code === code)?.name;
    const entry = id === undefined ? undefined : entries.get(id);
    if (name === undefined || stateData === undefined) return [];
    if (entry === undefined)
      return [
        {
          key: code,
          item: { name, kind: 'organ', gloss: t('stateRecord') },
          aside: code,
          open: () => void openReferenceState(code),
        },
      ];
    const facts = stateFacts(stateData, entry.id, code, today);
    return [
      {
        key: `${code} ${entry.id}`,
        item: {
          name: `${name}: ${entry.name}`,
          kind: entry.kind,
          gloss: facts?.sentences.join(' ') ?? entry.gloss,
        },
        aside: entry.acronym ?? '',
        open: () => setView({ kind: 'entry', path: [entry.id], state: code }),
      },
    ];
  };
  const rows: Row[] = useMemo(() => {
    if (typed !== '') {
      const found = search.search(typed, MOST_RESULTS).flatMap(({ entry: id }): Row[] => {
        const state = readStateResult(id);
        if (state !== undefined) return stateRow(state.code, state.entry);
        const entry = entries.get(id);
        return entry === undefined
          ? []
          : [{ key: id, item: entry, aside: entry.acronym ?? '', open: () => open(id) }];
      });
      const ownRows = own.search(typed).map(({ entry, isExact }) => ({
        isExact,
        row: { key: entry.id, item: itemOf(entry), aside: entry.glossary, open: () => open(entry.id) },
      }));
      const those = (exact: boolean): Row[] =>
        ownRows.filter(({ isExact }) => isExact === exact).map(({ row }) => row);
      // Of our own reference the best comes first, but a reader's own term isn't buried under the rest.
      return [...those(true), ...found.slice(0, 1), ...those(false), ...found.slice(1)];
    }
    return terms.flatMap((term): Row[] => {
      const entry = explained(term.entry);
      if (entry === undefined) return [];
      const wrong = term.misnomer === undefined ? {} : { wrong: `${t('writtenHere')} “${term.surface}”` };
      const asideLabel = plural('mentions', term.count);
      return [
        {
          key: entry.id,
          item: itemOf(entry),
          aside:
            at?.entry === term.entry
              ? t('mentionOf', [String(at.nth), String(term.count)])
              : String(term.count),
          asideLabel,
          open: () => (pasted.length > 0 ? open(entry.id) : step(term, 1)),
          ...wrong,
        },
      ];
    });
  }, [typed, terms, pasted, at, entries, own, search, stateData]);
  useEffect(() => setChosen(0), [typed]);
  useEffect(() => document.getElementById(`row-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    // Other controls have their own use of these keys.
    if (event.key !== 'Escape' && view.kind !== 'entry' && isControl(event.target, box.current)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const along = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape' && (view.kind !== 'list' || query !== '')) {
      event.preventDefault();
      if (view.kind !== 'list') back();
      else setQuery('');
    } else if (view.kind === 'entry') {
      if (event.key === 'Backspace' && event.target !== box.current) back();
    } else if (view.kind === 'saved') {
      // Its rows are buttons and boxes, which have these keys for themselves.
    } else if (along !== 0 && query === '' && pasted.length === 0) {
      const term = terms[chosen];
      if (term !== undefined) step(term, along);
    } else if (by !== 0 && rows.length > 0) {
      event.preventDefault();
      setChosen((chosen + by + rows.length) % rows.length);
    } else if (event.key === 'Enter') {
      // A row that was clicked has the focus: its own press would open it twice.
      event.preventDefault();
      rows[chosen]?.open();
    }
  };

  const pressed = useRef(onKey);
  pressed.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const shown = view.kind === 'entry' ? explained(view.path.at(-1) ?? '') : undefined;
  const kept = saved.all.some(({ entry }) => entry === shown?.id);
  const facts =
    shown === undefined || view.kind !== 'entry' || view.state === undefined || stateData === undefined
      ? undefined
      : stateFacts(stateData, shown.id, view.state, today);
  const chosenTerm = typed === '' ? terms.find(({ entry }) => entry === rows[chosen]?.key) : undefined;
  const mentions = terms.reduce((sum, { count }) => sum + count, 0);
  const listName = typed !== '' ? 'results' : pasted.length > 0 ? 'inYourText' : 'onThisPage';
  return (
    <main id="app">
      <h1 class="unseen">{t('appShortName')}</h1>
      <div class="search">
        <label class="search-box">
          <Icon name="find" />
          <input
            ref={box}
            type="text"
            role="combobox"
            aria-label={t('searchLabel')}
            aria-expanded={view.kind === 'list' && rows.length > 0}
            aria-controls="rows"
            aria-activedescendant={view.kind === 'list' && rows.length > 0 ? `row-${chosen}` : undefined}
            placeholder={plural('searchPlaceholder', dataset.entries.length)}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setView({ kind: 'list' });
            }}
          />
        </label>
      </div>
      <div class="view" ref={scroller}>
        {shown !== undefined ? (
          <article class="entry">
            <button type="button" class="back" onClick={back}>
              ‹ {t('backToList')}
            </button>
            {isOwn(shown) ? (
              <>
                <OwnCard entry={shown} />
                {shown.source !== undefined && <OwnSource source={shown.source} />}
              </>
            ) : (
              <>
                <EntryCard entry={shown} onOpen={open}>
                  <StateBlock facts={facts === undefined ? [] : [facts]} />
                </EntryCard>
                <h3 class="list-head">
                  <b>{t('sources')}</b>
                </h3>
                <Sources entry={shown} />
                <p class="about">
                  <DatasetMonth version={dataset.version} />
                </p>
              </>
            )}
          </article>
        ) : view.kind === 'saved' ? (
          <SavedList saved={saved} entries={entries} onOpen={open} />
        ) : (
          <>
            {rows.length > 0 && (
              <h2 class="list-head" id="list-head">
                <b>{t(listName)}</b>
                {typed === ''
                  ? t('pageCounts', [plural('termCount', rows.length), plural('mentionCount', mentions)])
                  : t('bestFirst')}
              </h2>
            )}
            {typed === '' && rows.length > 0 && (
              <ListTools
                entries={terms.flatMap(({ entry: id }) => {
                  const entry = explained(id);
                  return entry === undefined ? [] : annexTermOf(entry);
                })}
                order={order}
                onOrder={setOrder}
              />
            )}
            <div class="list" id="rows" role="listbox" aria-label={t(listName)}>
              {rows.map(({ key, item, aside, asideLabel, wrong, open: press }, at) => (
                <EntryItem
                  key={key}
                  id={`row-${at}`}
                  entry={item}
                  selected={at === chosen}
                  aside={aside}
                  {...(asideLabel === undefined ? {} : { asideLabel })}
                  wrong={wrong}
                  onPress={() => {
                    setChosen(at);
                    press();
                  }}
                />
              ))}
            </div>
            {chosenTerm !== undefined && (
              <TermForms
                key={chosenTerm.entry}
                term={chosenTerm}
                onDismiss={pasted.length > 0 ? undefined : page.dismiss}
              />
            )}
            {rows.length === 0 && <Empty query={typed} page={page} />}
            {typed === '' && pasted.length > 0 && (
              <button type="button" class="back" onClick={() => setPasted([])}>
                {t('closeText')}
              </button>
            )}
            {rows.length === 0 && typed === '' && page.state === 'closed' && <PasteBox onTerms={setPasted} />}
            {page.state !== 'asking' && (
              <p class="about">
                <DatasetMonth version={dataset.version} />
              </p>
            )}
          </>
        )}
      </div>
      <footer class="bar">
        {shown !== undefined && !isOwn(shown) ? (
          <>
            <button type="button" class="main" onClick={() => void openReference(shown.id)}>
              {t('openFullEntry')}
            </button>
            <button
              type="button"
              class="keep"
              aria-pressed={kept}
              onClick={() => saved.keep(shown.id, !kept)}
            >
              <Icon name="save" /> {t(kept ? 'unsave' : 'save')}
            </button>
          </>
        ) : (
          <SiteSwitch page={page} />
        )}
        <span class="gap" />
        {view.kind === 'list' && (
          <span class="keys" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd> {t(typed === '' ? 'keyShow' : 'keyOpen')}
          </span>
        )}
        <HideSwitch page={page} />
        <button
          type="button"
          class="saved-switch"
          aria-label={t('saved')}
          aria-pressed={view.kind === 'saved'}
          title={t('saved')}
          onClick={() => (view.kind === 'saved' ? back() : setView({ kind: 'saved' }))}
        >
          <Icon name="list" />
        </button>
        <button
          type="button"
          aria-label={t('fullReference')}
          title={t('fullReference')}
          onClick={() => void openReference()}
        >
          <Icon name="book" />
        </button>
        <button
          type="button"
          aria-label={t('options')}
          title={t('options')}
          onClick={() => void openOptions()}
        >
          <Icon name="options" />
        </button>
      </footer>
    </main>
  );
}
