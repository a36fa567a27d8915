interface Props<T extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly value: T;
  label(value: T): string;
  onChange(value: T): void;
}

/** One choice among a few. */
export function Choice<T extends string | number>({
  name,
  legend,
  values,
  value,
  label,
  onChange,
}: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChange(one)}
          />
          {label(one)}
        </label>
      ))}
    </fieldset>
  );
}
