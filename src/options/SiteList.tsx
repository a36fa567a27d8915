import { useId, useRef, useState } from 'preact/hooks';
import { label, t } from '../platform/i18n.ts';
import { readSite, type SiteProblem } from './read-site.ts';

interface Props {
  readonly title: string;
  /** What is said while nothing is on the list. */
  readonly none: string;
  readonly sites: readonly string[];
  /** Those of them that the reader's organisation has put there. */
  readonly fixed: readonly string[];
  onChange(sites: string[]): void;
}

/** A list of sites that the reader can add to and take from. */
export function SiteList({ title, none, sites, fixed, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<SiteProblem>();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const add = (): void => {
    const read = readSite(typed, sites);
    if ('problem' in read) setProblem(read.problem);
    else {
      onChange([...sites, read.pattern]);
      setTyped('');
      setProblem(undefined);
    }
    input.current?.focus();
  };
  return (
    <div class="site-list">
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              {fixed.includes(site) ? (
                <span class="quiet">{t('setByOrganisation')}</span>
              ) : (
                <button
                  type="button"
                  aria-label={t('removeSite', [site])}
                  title={t('removeSite', [site])}
                  onClick={() => {
                    onChange(sites.filter((one) => one !== site));
                    // The button goes; the keyboard must not be left nowhere.
                    input.current?.focus();
                  }}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={input}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('siteToAdd')}
          aria-describedby={hint}
          aria-invalid={problem !== undefined}
          placeholder="example.org"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="plain">
          {t('addSite')}
        </button>
      </form>
      <p id={hint} class={problem === undefined ? 'quiet' : 'problem'} role="status">
        {problem === undefined ? t('siteHint') : label('site', problem)}
      </p>
    </div>
  );
}
