import { t } from '../platform/i18n.ts';
import type { StateData } from '../reference/state.ts';
import { hrefOf } from './route.ts';

/** All States on record, by name. */
export function StatesList({ data }: { readonly data: StateData }) {
  const states = [...data.states].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <main>
      <h1>{t('states')}</h1>
      <ul class="columns" lang="en">
        {states.map(({ code, name }) => (
          <li key={code}>
            <a href={hrefOf({ kind: 'state', code })}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
