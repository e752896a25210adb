interface Props<T extends string> {
  /** What is asked, said above the choices. */
  readonly label: string;
  readonly name?: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, short: string, whole?: string])[];
  readonly onChoose: (value: T) => void;
  readonly large?: boolean;
}

/** One of several as big buttons, all in sight: a tap chooses. */
export function ChoiceRow<T extends string>(props: Props<T>) {
  const { label, name, value, options, onChoose, large = false } = props;
  return (
    <fieldset class="plain-fieldset choice-row" data-large={large || undefined}>
      <legend class="label">{label}</legend>
      <div class="choices" role="radiogroup" aria-label={label}>
        {options.map(([one, short, whole], index) => (
          <button
            key={one}
            type="button"
            role="radio"
            class="choice"
            data-isian={index === 0 ? name : undefined}
            aria-checked={value === one}
            aria-label={whole}
            onClick={() => onChoose(one)}
          >
            {short}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
