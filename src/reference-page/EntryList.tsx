import { useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import type { Entry } from '../reference/entry.ts';
import { Icon, KindIcon } from '../ui/icons.tsx';
import { filterEntries } from './listing.ts';
import { hrefOf, type Route } from './route.ts';

interface Props {
  readonly route: Route;
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

/** Shorter lists can be taken in at a glance. */
const WORTH_FILTERING = 12;

/** A list of entries with what it is a list of, and a field to narrow it. */
export function EntryList({ route, heading, entries, states }: Props) {
  const [filter, setFilter] = useState('');
  // What was searched for is narrowed by searching on.
  const filterable = route.kind !== 'search' && entries.length >= WORTH_FILTERING;
  const shown = filterable ? filterEntries(entries, filter) : entries;
  return (
    <main>
      <h1>{heading}</h1>
      {filterable && (
        <div class="filters">
          <input
            type="search"
            aria-label={t('filterTerms')}
            placeholder={t('filterTerms')}
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
          <span role="status">{plural('termCount', shown.length)}</span>
        </div>
      )}
      {route.kind === 'entry' && <p class="empty">{t('noSuchEntry')}</p>}
      {route.kind === 'search' && entries.length === 0 && states.length === 0 && (
        <p class="empty">
          <b>{t('nothingFound', [route.query])}</b> {t('nothingFoundHint')}
        </p>
      )}
      {states.length > 0 && (
        <ul class="list" lang="en">
          {states.map(({ code, name }) => (
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
        {shown.map((one) => (
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
  );
}
