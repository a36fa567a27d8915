interface Props {
  readonly checked: boolean;
  readonly label: string;
  onChange(checked: boolean): void;
}

/** One thing that is on or off. */
export function Switch({ checked, label, onChange }: Props) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      {label}
    </label>
  );
}
