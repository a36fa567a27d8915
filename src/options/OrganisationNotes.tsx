import type { ComponentChildren } from 'preact';
import { inFigures, t } from '../platform/i18n.ts';
import type { Ignored } from '../platform/managed-glossaries.ts';
import type { FixedSettings } from '../platform/organisation.ts';
import { problemWords, refusalWords } from './glossary-words.ts';
import type { Organisation } from './use-organisation.ts';

const wordsOf = (ignored: Ignored): string =>
  'problem' in ignored
    ? problemWords(ignored.problem)
    : `${t('rowNumber', [inFigures(ignored.row)])}: ${refusalWords(ignored.refusal)}`;

/** Says that an organisation has a hand in these options, and which of its policies can't be used. */
export function OrganisationNotes({ organisation }: { readonly organisation: Organisation }) {
  const { fixed, ignored } = organisation;
  const isQuiet = Object.keys(fixed).length + ignored.settings.length + ignored.glossaries.length === 0;
  if (isQuiet) return null;
  return (
    <section class="organisation">
      <h2>{t('organisation')}</h2>
      {Object.keys(fixed).length > 0 && <p>{t('organisationText')}</p>}
      {ignored.settings.length + ignored.glossaries.length > 0 && (
        <>
          <p>{t('policiesIgnored')}</p>
          <ul class="problems">
            {ignored.settings.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
            {ignored.glossaries.map((one) => (
              <li key={one.glossary}>
                <code>glossaries</code> <bdi lang="">“{one.glossary}”</bdi>: {wordsOf(one)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface FixableProps {
  readonly fixed: FixedSettings;
  readonly name: keyof FixedSettings;
  readonly children: ComponentChildren;
}

/** A choice that can't be made where the organisation has made it, and says so. */
export function Fixable({ fixed, name, children }: FixableProps) {
  if (!(name in fixed)) return <>{children}</>;
  return (
    <fieldset class="fixed" disabled>
      {children}
      <p class="quiet">{t('setByOrganisation')}</p>
    </fieldset>
  );
}
