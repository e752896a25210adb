interface Props<T> {
  /** Said of the whole row to who cannot see it. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** What is to be seen of a page: one of a few, always one of them; `choice-field.tsx` is for a form. */
export function ChoiceGroup<T>({ label, value, options, onChoose }: Props<T>) {
  return (
    <div class="choices no-print" role="group" aria-label={label}>
      {options.map(([one, name]) => (
        <button
          key={name}
          type="button"
          class="choice"
          aria-pressed={one === value}
          onClick={() => onChoose(one)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
