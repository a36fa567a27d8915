import { dateInWords, label, t } from '../platform/i18n.ts';
import type { Entry, EntryId, Relation } from '../reference/entry.ts';
import type { StateData } from '../reference/state.ts';
import { CitationList } from '../ui/CitationList.tsx';
import { EntryCard } from '../ui/EntryCard.tsx';
import { ReportMistake } from '../ui/ReportMistake.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Parties } from './Parties.tsx';
import { RelationPicture } from './RelationPicture.tsx';
import { hrefOf } from './route.ts';
import { useCheckedFacts } from './use-checked-facts.ts';
import { useWorldMap } from './use-world-map.ts';

const RIGHT_TO_LEFT = new Set(['ar']);

function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const types = [...new Set(relations.map(({ type }) => type))];
  return (
    <dl class="facts">
      {types.map((type) => (
        <div key={type}>
          <dt>{label('relation', type)}</dt>
          <dd lang="en">
            {relations
              .filter((relation) => relation.type === type)
              .map(({ entry, name }) => (
                <a key={entry} href={hrefOf({ kind: 'entry', id: entry })}>
                  {name}
                </a>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly entry: Entry;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly data: StateData | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
}

/** An entry with everything that the reference knows of it. */
export function FullEntry({ entry, entries, data, today, version }: Props) {
  const instrument = data?.instruments.find((one) => one.entry === entry.id);
  const checked = useCheckedFacts(entry.id);
  const settings = useSettings();
  const hidden: readonly string[] | undefined = settings?.languagesOff;
  const shownNames =
    hidden === undefined ? [] : Object.entries(entry.names).filter(([lang]) => !hidden.includes(lang));
  const map = useWorldMap(instrument !== undefined);
  const open = (id: string): void => {
    location.hash = hrefOf({ kind: 'entry', id });
  };
  return (
    <>
      <main class="entry full">
        <EntryCard entry={entry} heading="h1" onOpen={open} />
        {entry.relations.length > 0 && (
          <section>
            <h2>{t('relations')}</h2>
            <RelationPicture entry={entry} entries={entries} />
            <Relations relations={entry.relations} />
          </section>
        )}
        {data !== undefined && instrument !== undefined && (
          <Parties instrument={instrument} data={data} map={map} today={today} />
        )}
        <section>
          <details>
            <summary>{t('howChecked')}</summary>
            <ol class="checked" lang="en">
              {checked.map(({ fact, url, where }) => (
                <li key={fact + where}>
                  {fact}{' '}
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {where}
                  </a>
                </li>
              ))}
            </ol>
          </details>
        </section>
      </main>
      <aside>
        {entry.aliases.length > 0 && (
          <section>
            <h2>{t('alsoWritten')}</h2>
            <ul lang="en">
              {entry.aliases.slice(0, 12).map((alias) => (
                <li key={alias}>{alias}</li>
              ))}
            </ul>
          </section>
        )}
        {shownNames.length > 0 && (
          <section>
            <h2>{t('inOtherLanguages')}</h2>
            <ul>
              {shownNames.map(([lang, names]) => (
                <li key={lang} lang={lang} dir={RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr'}>
                  {names.join(' · ')}
                </li>
              ))}
            </ul>
          </section>
        )}
        <CitationList entry={entry} version={version} />
        <section>
          <h2>{t('sources')}</h2>
          <ul lang="en">
            {entry.sources.map(({ authority, title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {authority}: {title}
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet">{t('checked', [dateInWords(entry.checkedMonth)])}</p>
          <ReportMistake entry={entry.id} version={version} />
        </section>
      </aside>
    </>
  );
}
