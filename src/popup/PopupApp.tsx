import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openOptions, openReference, openReferenceState } from '../platform/tabs.ts';
import type { Dataset } from '../reference/dataset.ts';
import { indexById } from '../reference/dataset.ts';
import type { EntryId } from '../reference/entry.ts';
import type { StateCode } from '../reference/state.ts';
import { stateFacts } from '../reference/state-facts.ts';
import type { Search } from '../search/search.ts';
import { readStateResult } from '../search/state-search.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { EntryItem, type ListItem } from '../ui/EntryItem.tsx';
import { Icon } from '../ui/icons.tsx';
import { Sources } from '../ui/Sources.tsx';
import { StateBlock } from '../ui/StateBlock.tsx';
import { useStateData } from '../ui/use-state-data.ts';
import { Empty } from './Empty.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { usePage } from './use-page.ts';

const MOST_RESULTS = 30;

/** What fills the popup below the search box. */
type View =
  | { readonly kind: 'list' }
  /** `state` is the State whose record is shown with the entry. */
  | { readonly kind: 'entry'; readonly path: readonly EntryId[]; readonly state?: StateCode };

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

/** The toolbar popup: the page's terms, the search, an entry in place. */
export function PopupApp({ dataset, search }: Props) {
  const entries = useMemo(() => indexById(dataset), [dataset]);
  const page = usePage();
  const stateData = useStateData();
  const today = new Date().toISOString().slice(0, 10);
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>({ kind: 'list' });
  const [chosen, setChosen] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  const open = (id: EntryId): void =>
    setView({ kind: 'entry', path: view.kind === 'entry' ? [...view.path, id] : [id] });
  const back = (): void => {
    const path = view.kind === 'entry' ? view.path.slice(0, -1) : [];
    setView(path.length === 0 ? { kind: 'list' } : { kind: 'entry', path });
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
      return search.search(typed, MOST_RESULTS).flatMap(({ entry: id }): Row[] => {
        const state = readStateResult(id);
        if (state !== undefined) return stateRow(state.code, state.entry);
        const entry = entries.get(id);
        return entry === undefined
          ? []
          : [{ key: id, item: entry, aside: entry.acronym ?? '', open: () => open(id) }];
      });
    }
    return page.terms.flatMap((term): Row[] => {
      const entry = entries.get(term.entry);
      if (entry === undefined) return [];
      const wrong = term.misnomer === undefined ? {} : { wrong: `${t('writtenHere')} “${term.surface}”` };
      const asideLabel = t('mentions', [String(term.count)]);
      return [
        {
          key: entry.id,
          item: entry,
          aside: String(term.count),
          asideLabel,
          open: () => page.jump(term),
          ...wrong,
        },
      ];
    });
  }, [typed, page.terms, entries, search, stateData]);
  useEffect(() => setChosen(0), [typed]);
  useEffect(() => document.getElementById(`row-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && (view.kind === 'entry' || query !== '')) {
      event.preventDefault();
      if (view.kind === 'entry') back();
      else setQuery('');
    } else if (view.kind === 'entry') {
      if (event.key === 'Backspace' && event.target !== box.current) back();
    } else if (step !== 0 && rows.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + rows.length) % rows.length);
    } else if (event.key === 'Enter') rows[chosen]?.open();
  };

  const pressed = useRef(onKey);
  pressed.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const shown = view.kind === 'entry' ? entries.get(view.path.at(-1) ?? '') : undefined;
  const facts =
    shown === undefined || view.kind !== 'entry' || view.state === undefined || stateData === undefined
      ? undefined
      : stateFacts(stateData, shown.id, view.state, today);
  const mentions = page.terms.reduce((sum, { count }) => sum + count, 0);
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
            placeholder={t('searchPlaceholder', [dataset.entries.length.toLocaleString()])}
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
            <EntryCard entry={shown} onOpen={open}>
              <StateBlock facts={facts === undefined ? [] : [facts]} />
            </EntryCard>
            <h3 class="list-head">
              <b>{t('sources')}</b>
            </h3>
            <Sources entry={shown} />
          </article>
        ) : (
          <>
            {rows.length > 0 && (
              <h2 class="list-head" id="list-head">
                <b>{t(typed === '' ? 'onThisPage' : 'results')}</b>
                {typed === '' ? t('pageCounts', [String(rows.length), String(mentions)]) : t('bestFirst')}
              </h2>
            )}
            <div
              class="list"
              id="rows"
              role="listbox"
              aria-label={t(typed === '' ? 'onThisPage' : 'results')}
            >
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
            {rows.length === 0 && <Empty query={typed} page={page.state} />}
          </>
        )}
      </div>
      <footer class="bar">
        {shown !== undefined ? (
          <button type="button" class="main" onClick={() => void openReference(shown.id)}>
            {t('openFullEntry')}
          </button>
        ) : (
          <SiteSwitch page={page} />
        )}
        <span class="gap" />
        {shown === undefined && (
          <span class="keys" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd> {t(typed === '' ? 'keyShow' : 'keyOpen')}
          </span>
        )}
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
