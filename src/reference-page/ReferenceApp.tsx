import { useEffect, useMemo, useState } from 'preact/hooks';
import { label, plural, t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';
import { type Dataset, indexById } from '../reference/dataset.ts';
import { type Entry, FAMILIES, KINDS } from '../reference/entry.ts';
import type { Search } from '../search/search.ts';
import { readStateResult } from '../search/state-search.ts';
import { DatasetMonth } from '../ui/DatasetMonth.tsx';
import { Icon, KindIcon } from '../ui/icons.tsx';
import { useStateData } from '../ui/use-state-data.ts';
import { Acronyms } from './Acronyms.tsx';
import { FullEntry } from './FullEntry.tsx';
import { hrefOf, parseRoute, type Route } from './route.ts';
import { StatePage } from './StatePage.tsx';
import { StatesList } from './StatesList.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly search: Search;
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setRoute(parseRoute(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const byName = (a: Entry, b: Entry): number => a.name.localeCompare(b.name, 'en');
const MOST_RESULTS = 60;

/** The whole reference on a page of its own. */
export function ReferenceApp({ dataset, search }: Props) {
  const route = useRoute();
  const entries = useMemo(() => indexById(dataset), [dataset]);
  const data = useStateData();
  const today = new Date().toISOString().slice(0, 10);
  const state = route.kind === 'state' ? data?.states.find(({ code }) => code === route.code) : undefined;
  const counts = useMemo(() => {
    const count = new Map<string, number>();
    for (const { family } of dataset.entries) count.set(family, (count.get(family) ?? 0) + 1);
    return count;
  }, [dataset]);
  const kinds = useMemo(() => {
    const count = new Map<string, number>();
    for (const { kind } of dataset.entries) count.set(kind, (count.get(kind) ?? 0) + 1);
    return count;
  }, [dataset]);
  const entry = route.kind === 'entry' ? entries.get(route.id) : undefined;
  const listed = useMemo((): readonly Entry[] => {
    if (route.kind === 'search')
      return unique(
        search.search(route.query, MOST_RESULTS).map(({ entry: id }) => readStateResult(id)?.entry ?? id),
      ).flatMap((id) => entries.get(id) ?? []);
    const all =
      route.kind === 'family'
        ? dataset.entries.filter(({ family }) => family === route.family)
        : route.kind === 'of-kind'
          ? dataset.entries.filter(({ kind }) => kind === route.of)
          : dataset.entries;
    return [...all].sort(byName);
  }, [route, dataset, entries, search]);
  const foundStates = useMemo(() => {
    if (route.kind !== 'search') return [];
    const codes = search
      .search(route.query, MOST_RESULTS)
      .flatMap(({ entry: id }) => readStateResult(id)?.code ?? []);
    return unique(codes).flatMap((code) => data?.states.find((one) => one.code === code) ?? []);
  }, [route, search, data]);
  const family = entry?.family ?? (route.kind === 'family' ? route.family : undefined);
  const heading =
    route.kind === 'search'
      ? t('results')
      : route.kind === 'family'
        ? label('family', route.family)
        : route.kind === 'of-kind'
          ? label('kind', route.of)
          : route.kind === 'timeline' || route.kind === 'acronyms'
            ? t(route.kind)
            : t('allTerms');
  useEffect(() => {
    document.title = `${entry?.name ?? state?.name ?? heading} · ${t('appShortName')}`;
  }, [entry, state, heading]);

  return (
    <div class="reference">
      <nav aria-label={t('families')}>
        <a class="brand" href={hrefOf({ kind: 'all' })}>
          <img src="icons/32.png" alt="" width="24" height="24" />
          {t('appShortName')}
        </a>
        <label class="search-box">
          <Icon name="find" />
          <input
            type="search"
            aria-label={t('searchLabel')}
            placeholder={plural('searchPlaceholder', dataset.entries.length)}
            value={route.kind === 'search' ? route.query : ''}
            onInput={(event) => {
              const query = event.currentTarget.value.trim();
              // Typing replaces the address, so that "back" leaves the search and not its last letter.
              history.replaceState(
                null,
                '',
                hrefOf(query === '' ? { kind: 'all' } : { kind: 'search', query }),
              );
              window.dispatchEvent(new HashChangeEvent('hashchange'));
            }}
          />
        </label>
        <a
          class="place"
          href={hrefOf({ kind: 'all' })}
          aria-current={route.kind === 'all' ? 'page' : undefined}
        >
          {t('allTerms')}
          <span>{dataset.entries.length}</span>
        </a>
        <a
          class="place"
          href={hrefOf({ kind: 'states' })}
          aria-current={route.kind === 'states' ? 'page' : undefined}
        >
          {t('states')}
          <span>{data?.states.length}</span>
        </a>
        {(['acronyms', 'timeline'] as const).map((kind) => (
          <a
            class="place"
            key={kind}
            href={hrefOf({ kind })}
            aria-current={route.kind === kind ? 'page' : undefined}
          >
            {t(kind)}
          </a>
        ))}
        <h2>{t('families')}</h2>
        {FAMILIES.filter((one) => counts.has(one)).map((one) => (
          <a
            class="place"
            key={one}
            href={hrefOf({ kind: 'family', family: one })}
            aria-current={one === family ? 'page' : undefined}
          >
            {label('family', one)}
            <span>{counts.get(one)}</span>
          </a>
        ))}
        <h2>{t('kinds')}</h2>
        {KINDS.filter((one) => kinds.has(one)).map((one) => (
          <a
            class="place"
            key={one}
            href={hrefOf({ kind: 'of-kind', of: one })}
            aria-current={route.kind === 'of-kind' && one === route.of ? 'page' : undefined}
          >
            {label('kind', one)}
            <span>{kinds.get(one)}</span>
          </a>
        ))}
        <p class="about">
          <button type="button" onClick={() => void openOptions()}>
            {t('options')}
          </button>
          <DatasetMonth version={dataset.version} />
          <br />
          {t('aboutLine')}
        </p>
      </nav>
      {data !== undefined && route.kind === 'states' ? (
        <StatesList data={data} />
      ) : route.kind === 'timeline' ? (
        <Timeline entries={dataset.entries} />
      ) : route.kind === 'acronyms' ? (
        <Acronyms entries={dataset.entries} />
      ) : data !== undefined && state !== undefined ? (
        <StatePage state={state} data={data} entries={entries} today={today} />
      ) : entry !== undefined ? (
        <FullEntry
          key={entry.id}
          entry={entry}
          entries={entries}
          data={data}
          today={today}
          version={dataset.version}
        />
      ) : (
        <main>
          <h1>{heading}</h1>
          {route.kind === 'entry' && <p class="empty">{t('noSuchEntry')}</p>}
          {route.kind === 'search' && listed.length === 0 && foundStates.length === 0 && (
            <p class="empty">
              <b>{t('nothingFound', [route.query])}</b> {t('nothingFoundHint')}
            </p>
          )}
          {foundStates.length > 0 && (
            <ul class="list" lang="en">
              {foundStates.map(({ code, name }) => (
                <li key={code}>
                  <a class="item" href={hrefOf({ kind: 'state', code })}>
                    <Icon name="body" />
                    <span class="name">{name}</span>
                    <span class="count">{code}</span>
                    <span class="gloss">{t('stateRecord')}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          <ul class="list">
            {listed.map((one) => (
              <li key={one.id}>
                <a class="item" href={hrefOf({ kind: 'entry', id: one.id })}>
                  <KindIcon kind={one.kind} />
                  <span class="name" lang="en">
                    {one.name}
                  </span>
                  <span class="count">{one.acronym}</span>
                  <span class="gloss" lang="en">
                    {one.gloss}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </main>
      )}
    </div>
  );
}
