import { t } from '../platform/i18n.ts';
import type { Entry } from '../reference/entry.ts';
import { KindIcon } from '../ui/icons.tsx';
import { hrefOf } from './route.ts';
import { beginningsByDecade } from './timeline-decades.ts';

/** Instruments and bodies by the year in which they began, from the League of Nations to now. */
export function Timeline({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <main>
      <h1>{t('timeline')}</h1>
      {beginningsByDecade(entries).map(({ decade, years }) => (
        <section key={decade}>
          <h2>{t('decade', [String(decade)])}</h2>
          <dl class="ledger">
            {years.map(({ year, began }) => (
              <div key={year}>
                <dt>{year}</dt>
                <dd lang="en" dir="ltr">
                  {began.map(({ id, name, kind }) => (
                    <a key={id} href={hrefOf({ kind: 'entry', id })}>
                      <KindIcon kind={kind} />
                      <span>{name}</span>
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  );
}
