import type { Settings } from '../platform/settings.ts';
import { Choice } from './Choice.tsx';
import type { GroupProps } from './Group.tsx';
import { Fixable } from './OrganisationNotes.tsx';

/** The settings that are one of a few values. */
type OneOfFew = {
  [Name in keyof Settings]: Settings[Name] extends string | number ? Name : never;
}[keyof Settings];

interface Props<Name extends OneOfFew> extends GroupProps {
  readonly name: Name;
  readonly legend: string;
  readonly values: readonly Settings[Name][];
  label(value: Settings[Name]): string;
}

/** One choice among a few, unless the organisation has made it. */
export function FixableChoice<Name extends OneOfFew>(props: Props<Name>) {
  const { choices, fixed, name, ...rest } = props;
  return (
    <Fixable fixed={fixed} name={name}>
      <Choice
        name={name}
        value={choices.settings[name]}
        onChange={(value) => choices.change({ [name]: value })}
        {...rest}
      />
    </Fixable>
  );
}
