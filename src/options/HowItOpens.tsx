import { label, t } from '../platform/i18n.ts';
import { DELAYS, OPENINGS } from '../platform/settings.ts';
import { FixableChoice } from './FixableChoice.tsx';
import { Group, type GroupProps } from './Group.tsx';
import { Fixable } from './OrganisationNotes.tsx';
import { Switch } from './Switch.tsx';

/** What a reader does to see a card. */
export function HowItOpens({ choices, fixed }: GroupProps) {
  return (
    <Group title={t('howItOpens')}>
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="openWith"
        legend={t('openWith')}
        values={OPENINGS}
        label={(value) => label('open_with', value)}
      />
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="delay"
        legend={t('delay')}
        values={DELAYS}
        label={(value) => label('delay', value)}
      />
      <Fixable fixed={fixed} name="touch">
        <Switch
          checked={choices.settings.touch}
          label={t('touch')}
          onChange={(touch) => choices.change({ touch })}
        />
      </Fixable>
    </Group>
  );
}
