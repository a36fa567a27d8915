import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';

interface Props<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  /** Those that are switched off. */
  readonly off: readonly T[];
  /** Those of them that the reader's organisation has switched off. */
  readonly fixed: readonly T[];
  label(value: T): ComponentChildren;
  onChange(off: T[]): void;
}

/** Many things, each of which is on or off. */
export function CheckList<T extends string>({ legend, values, off, fixed, label, onChange }: Props<T>) {
  return (
    <fieldset class="check-list">
      <legend>{legend}</legend>
      {values.map((one) => {
        const isOff = off.includes(one);
        return (
          <label key={one}>
            <input
              type="checkbox"
              value={one}
              checked={!isOff}
              disabled={fixed.includes(one)}
              onChange={() => onChange(isOff ? off.filter((other) => other !== one) : [...off, one])}
            />
            {label(one)}
          </label>
        );
      })}
      {fixed.length > 0 && <p class="quiet">{t('someByOrganisation')}</p>}
    </fieldset>
  );
}
