import { label, t } from '../platform/i18n.ts';
import { SITE_MODES } from '../platform/settings.ts';
import { FixableChoice } from './FixableChoice.tsx';
import { Group, type GroupProps } from './Group.tsx';
import { SiteList } from './SiteList.tsx';

/** On which sites terms are looked for. Of the two lists, the one that is in use is shown; the other is kept. */
export function WhereItIsOn({ choices, fixed }: GroupProps) {
  const { settings, change } = choices;
  return (
    <Group title={t('whereItIsOn')}>
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="sites"
        legend={t('sites')}
        values={SITE_MODES}
        label={(value) => label('sites', value)}
      />
      {settings.sites === 'everywhere-but' ? (
        <SiteList
          key="off"
          title={t('sitesOff')}
          none={t('noSitesOff')}
          sites={settings.sitesOff}
          fixed={fixed.sitesOff ?? []}
          onChange={(sitesOff) => change({ sitesOff })}
        />
      ) : (
        <SiteList
          key="on"
          title={t('sitesOn')}
          none={t('noSitesOn')}
          sites={settings.sitesOn}
          fixed={fixed.sitesOn ?? []}
          onChange={(sitesOn) => change({ sitesOn })}
        />
      )}
    </Group>
  );
}
