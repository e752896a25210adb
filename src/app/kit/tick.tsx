interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or no, by the browser's own box. */
export function Tick({ label, checked, onChange }: Props) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      <span>{label}</span>
    </label>
  );
}
