import { inFigures, label, messagesLanguage, t } from '../platform/i18n.ts';
import { TEXT_SIZES, THEMES } from '../platform/settings.ts';
import { NAME_LANGUAGES } from '../reference/entry.ts';
import { CheckList } from './CheckList.tsx';
import { FixableChoice } from './FixableChoice.tsx';
import { Group, type GroupProps } from './Group.tsx';

/** How the card and our own pages look, and what they show. */
export function HowItLooks({ choices, fixed }: GroupProps) {
  const names = new Intl.DisplayNames(messagesLanguage(), { type: 'language' });
  return (
    <Group title={t('howItLooks')}>
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="theme"
        legend={t('theme')}
        values={THEMES}
        label={(value) => label('theme', value)}
      />
      <FixableChoice
        choices={choices}
        fixed={fixed}
        name="textSize"
        legend={t('textSize')}
        values={TEXT_SIZES}
        label={(value) => t('percent', [inFigures(value)])}
      />
      <CheckList
        legend={t('languagesShown')}
        values={NAME_LANGUAGES}
        off={choices.settings.languagesOff}
        fixed={fixed.languagesOff ?? []}
        label={(language) => names.of(language) ?? language}
        onChange={(languagesOff) => choices.change({ languagesOff })}
      />
    </Group>
  );
}
