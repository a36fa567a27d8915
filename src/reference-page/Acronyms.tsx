import { t } from '../platform/i18n.ts';
import type { Entry } from '../reference/entry.ts';
import { hrefOf } from './route.ts';

/** All acronyms from A to Z, with what each stands for. */
export function Acronyms({ entries }: { readonly entries: readonly Entry[] }) {
  const byLetter = new Map<string, { acronym: string; entry: Entry }[]>();
  const sorted = entries
    .flatMap((entry) => (entry.acronym === undefined ? [] : [{ acronym: entry.acronym, entry }]))
    .sort((a, b) => a.acronym.localeCompare(b.acronym, 'en'));
  for (const one of sorted) {
    const letter = one.acronym.charAt(0).toUpperCase();
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), one]);
  }
  return (
    <main>
      <h1>{t('acronyms')}</h1>
      <p class="letters">
        {[...byLetter.keys()].map((letter) => (
          <button
            type="button"
            key={letter}
            onClick={() => document.getElementById(`letter-${letter}`)?.scrollIntoView()}
          >
            {letter}
          </button>
        ))}
      </p>
      {[...byLetter].map(([letter, all]) => (
        <section key={letter} id={`letter-${letter}`}>
          <h2>{letter}</h2>
          <dl class="ledger">
            {all.map(({ acronym, entry: { id, name } }) => (
              <div key={id}>
                <dt lang="en">{acronym}</dt>
                <dd lang="en" dir="ltr">
                  <a href={hrefOf({ kind: 'entry', id })}>{name}</a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  );
}
