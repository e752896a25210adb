interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

interface TickProps extends Props {
  readonly name?: string;
  readonly isCard?: boolean;
}

/** Yes or no on a line of its own, by the browser's own box. */
export function Tick({ label, checked, onChange, name, isCard = false }: TickProps) {
  return (
    <label class={isCard ? 'card tick' : 'tick'}>
      <input type="checkbox" name={name} checked={checked} onChange={() => onChange(!checked)} />
      <span>{label}</span>
    </label>
  );
}

/** The same of one field among others. */
export function Check({ label, checked, onChange }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      {label}
    </label>
  );
}
