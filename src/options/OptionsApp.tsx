import { t } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';
import { Glossaries } from './Glossaries.tsx';
import { HowItLooks } from './HowItLooks.tsx';
import { HowItOpens } from './HowItOpens.tsx';
import { NotMarked } from './NotMarked.tsx';
import { OrganisationNotes } from './OrganisationNotes.tsx';
import { RecentlyOpened } from './RecentlyOpened.tsx';
import { Sample } from './Sample.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Stored } from './Stored.tsx';
import { useChoices } from './use-choices.ts';
import { useOrganisation } from './use-organisation.ts';
import { WhatIsMarked } from './WhatIsMarked.tsx';
import { WhereItIsOn } from './WhereItIsOn.tsx';

/** The reader's choices. Each takes effect at once, also on pages that are open. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const choices = useChoices(initial);
  const organisation = useOrganisation();
  const { fixed } = organisation;
  return (
    <main>
      <h1>
        <img src="icons/48.png" alt="" width="32" height="32" />
        {t('options')}
      </h1>
      <OrganisationNotes organisation={organisation} />
      <Sample underline={choices.settings.underline} />
      <WhatIsMarked choices={choices} fixed={fixed} />
      <HowItOpens choices={choices} fixed={fixed} />
      <HowItLooks choices={choices} fixed={fixed} />
      <WhereItIsOn choices={choices} fixed={fixed} />
      <Shortcuts />
      <Glossaries />
      <NotMarked onFailed={choices.onNotSaved} />
      <RecentlyOpened onFailed={choices.onNotSaved} />
      <Stored onErased={choices.onErased} />
      <p role="status" class="notice">
        {choices.isNotSaved && t('notSaved')}
      </p>
      <p>
        <a href="first-run.html">{t('showFirstRun')}</a>
      </p>
      <p class="quiet">
        {t('aboutLine')}{' '}
        <a href="licences.txt" target="_blank" rel="noopener noreferrer">
          {t('licences')}
        </a>
      </p>
    </main>
  );
}
