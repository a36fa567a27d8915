import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { label, plural, t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';
import type { Dataset } from '../reference/dataset.ts';
import { type Entry, FAMILIES, KINDS } from '../reference/entry.ts';
import { DatasetMonth } from '../ui/DatasetMonth.tsx';
import { Icon } from '../ui/icons.tsx';
import { hrefOf, PLACES, type Route } from './route.ts';

interface Props {
  readonly dataset: Dataset;
  readonly states: number | undefined;
  readonly route: Route;
  /** The entry that is open: its family is marked as the place where the reader is. */
  readonly entry: Entry | undefined;
}

/** How many entries have each of the values that `of` gives for them. */
function counted(
  entries: readonly Entry[],
  of: (entry: Entry) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of of(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface LinkProps {
  readonly to: Route;
  readonly here: boolean;
  readonly text: string;
  readonly count?: number | undefined;
}

const PlaceLink = ({ to, here, text, count }: LinkProps) => (
  <a class="place" href={hrefOf(to)} aria-current={here ? 'page' : undefined}>
    {text}
    {count !== undefined && <span>{count}</span>}
  </a>
);

/** Where the contents stand above the page, they would push it out of sight. */
const BESIDE = '(min-width: 681px)';

/** Places of one sort: open beside the page, closed above it. */
const PlaceGroup = ({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ComponentChildren;
}) => (
  <details class="places" open={matchMedia(BESIDE).matches}>
    <summary>
      <h2>{heading}</h2>
    </summary>
    {children}
  </details>
);

/** Typing replaces the address, so that "back" leaves the search and not its last letter. */
function goTo(query: string): void {
  history.replaceState(null, '', hrefOf(query === '' ? { kind: 'all' } : { kind: 'search', query }));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The contents beside the page: search, and everything by which the reference can be browsed. */
export function Contents({ dataset: { entries, version }, states, route, entry }: Props) {
  const [families, kinds, regions] = useMemo(
    () => [
      counted(entries, ({ family }) => [family]),
      counted(entries, ({ kind }) => [kind]),
      counted(entries, ({ regions: all }) => (all.length === 0 ? ['world'] : all)),
    ],
    [entries],
  );
  const family = entry?.family ?? (route.kind === 'family' ? route.family : undefined);
  return (
    <nav aria-label={t('contents')}>
      <a class="brand" href={hrefOf({ kind: 'all' })}>
        <img src="icons/32.png" alt="" width="24" height="24" />
        {t('appShortName')}
      </a>
      <label class="search-box">
        <Icon name="find" />
        <input
          type="search"
          aria-label={t('searchLabel')}
          placeholder={plural('searchPlaceholder', entries.length)}
          value={route.kind === 'search' ? route.query : ''}
          onInput={({ currentTarget }) => goTo(currentTarget.value.trim())}
        />
      </label>
      <PlaceLink
        to={{ kind: 'all' }}
        here={route.kind === 'all'}
        text={t('allTerms')}
        count={entries.length}
      />
      <PlaceLink to={{ kind: 'states' }} here={route.kind === 'states'} text={t('states')} count={states} />
      {(['acronyms', 'timeline'] as const).map((kind) => (
        <PlaceLink key={kind} to={{ kind }} here={route.kind === kind} text={t(kind)} />
      ))}
      <PlaceGroup heading={t('families')}>
        {FAMILIES.filter((one) => families.has(one)).map((one) => (
          <PlaceLink
            key={one}
            to={{ kind: 'family', family: one }}
            here={one === family}
            text={label('family', one)}
            count={families.get(one)}
          />
        ))}
      </PlaceGroup>
      <PlaceGroup heading={t('regions')}>
        {PLACES.filter((one) => regions.has(one)).map((one) => (
          <PlaceLink
            key={one}
            to={{ kind: 'region', region: one }}
            here={route.kind === 'region' && one === route.region}
            text={label('region', one)}
            count={regions.get(one)}
          />
        ))}
      </PlaceGroup>
      <PlaceGroup heading={t('kinds')}>
        {KINDS.filter((one) => kinds.has(one)).map((one) => (
          <PlaceLink
            key={one}
            to={{ kind: 'of-kind', of: one }}
            here={route.kind === 'of-kind' && one === route.of}
            text={label('kind', one)}
            count={kinds.get(one)}
          />
        ))}
      </PlaceGroup>
      <p class="about">
        <button type="button" onClick={() => void openOptions()}>
          {t('options')}
        </button>
        <DatasetMonth version={version} />
        <br />
        {t('aboutLine')}
      </p>
    </nav>
  );
}
