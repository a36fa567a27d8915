import { label, t } from '../platform/i18n.ts';
import { SCOPES, UNDERLINES } from '../platform/settings.ts';
import { FAMILIES } from '../reference/entry.ts';
import { CheckList } from './CheckList.tsx';
import { FixableChoice } from './FixableChoice.tsx';
import { Group, type GroupProps } from './Group.tsx';
import { Fixable } from './OrganisationNotes.tsx';
import { Switch } from './Switch.tsx';

/** Which terms are underlined, and how. */
export function WhatIsMarked({ choices, fixed }: GroupProps) {
  const { settings, change } = choices;
  return (
    <Group title={t('whatIsMarked')}>
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="underline"
        legend={t('underline')}
        values={UNDERLINES}
        label={(value) => label('underline', value)}
      />
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="scope"
        legend={t('scope')}
        values={SCOPES}
        label={(value) => label('scope', value)}
      />
      <Fixable fixed={fixed} name="secondMentions">
        <Switch
          checked={settings.secondMentions}
          label={t('secondMentions')}
          onChange={(secondMentions) => change({ secondMentions })}
        />
      </Fixable>
      <CheckList
        legend={t('familiesMarked')}
        values={FAMILIES}
        off={settings.familiesOff}
        fixed={fixed.familiesOff ?? []}
        label={(family) => label('family', family)}
        onChange={(familiesOff) => change({ familiesOff })}
      />
    </Group>
  );
}
