import { useEffect, useMemo } from 'preact/hooks';
import { rememberOpened } from '../platform/history-store.ts';
import { label, t } from '../platform/i18n.ts';
import { isPrivatePage } from '../platform/tabs.ts';
import { type Dataset, indexById } from '../reference/dataset.ts';
import type { Search } from '../search/search.ts';
import { useStateData } from '../ui/use-state-data.ts';
import { Acronyms } from './Acronyms.tsx';
import { Contents } from './Contents.tsx';
import { EntryList } from './EntryList.tsx';
import { FullEntry } from './FullEntry.tsx';
import { listingOf } from './listing.ts';
import { hrefOf, type Route } from './route.ts';
import { StatePage } from './StatePage.tsx';
import { StatesList } from './StatesList.tsx';
import { Timeline } from './Timeline.tsx';
import { useRoute } from './use-route.ts';

interface Props {
  readonly dataset: Dataset;
  readonly search: Search;
}

function headingOf(route: Route): string {
  switch (route.kind) {
    case 'search':
      return t('results');
    case 'family':
      return label('family', route.family);
    case 'region':
      return label('region', route.region);
    case 'of-kind':
      return label('kind', route.of);
    case 'timeline':
    case 'acronyms':
    case 'states':
      return t(route.kind);
    default:
      return t('allTerms');
  }
}

/** The whole reference on a page of its own. */
export function ReferenceApp({ dataset, search }: Props) {
  const route = useRoute();
  const entries = useMemo(() => indexById(dataset), [dataset]);
  const data = useStateData();
  const today = new Date().toISOString().slice(0, 10);
  const entry = route.kind === 'entry' ? entries.get(route.id) : undefined;
  const state = route.kind === 'state' ? data?.states.find(({ code }) => code === route.code) : undefined;
  const listing = useMemo(
    () => listingOf(route, dataset, entries, search),
    [route, dataset, entries, search],
  );
  const heading = headingOf(route);
  useEffect(() => {
    document.title = `${entry?.name ?? state?.name ?? heading} · ${t('appShortName')}`;
  }, [entry, state, heading]);

  useEffect(() => {
    if (entry !== undefined) void rememberOpened(entry.id, isPrivatePage());
  }, [entry?.id]);

  const page = () => {
    if (data !== undefined && route.kind === 'states') return <StatesList data={data} />;
    if (route.kind === 'timeline') return <Timeline entries={dataset.entries} />;
    if (route.kind === 'acronyms') return <Acronyms entries={dataset.entries} />;
    if (data !== undefined && state !== undefined)
      return <StatePage state={state} data={data} entries={entries} today={today} />;
    if (entry !== undefined)
      return (
        <FullEntry
          key={entry.id}
          entry={entry}
          entries={entries}
          data={data}
          today={today}
          version={dataset.version}
        />
      );
    return (
      <EntryList
        // Another list starts unfiltered; a search that is typed stays the same list.
        key={route.kind === 'search' ? 'search' : hrefOf(route)}
        route={route}
        heading={heading}
        entries={listing.entries}
        states={listing.states.flatMap((code) => data?.states.find((one) => one.code === code) ?? [])}
      />
    );
  };
  return (
    <div class="reference">
      <Contents dataset={dataset} states={data?.states.length} route={route} entry={entry} />
      {page()}
    </div>
  );
}
