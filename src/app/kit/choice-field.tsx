import type { ComponentChildren } from 'preact';

interface Props<T> {
  readonly label: string;
  /** For `?isian=` in the address: the first choice gets the focus. */
  readonly name?: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  /** Null when the chosen one is pressed again. */
  readonly onChoose: (value: T | null) => void;
  readonly hint?: ComponentChildren;
}

/** One of two or three, all in sight. */
export function ChoiceField<T>({ label, name, value, options, onChoose, hint }: Props<T>) {
  return (
    <fieldset class="field plain-fieldset">
      <legend>{label}</legend>
      <div class="choices">
        {options.map(([one, words], index) => (
          <button
            key={words}
            type="button"
            class="choice"
            data-isian={index === 0 ? name : undefined}
            aria-pressed={one === value}
            onClick={() => onChoose(one === value ? null : one)}
          >
            {words}
          </button>
        ))}
      </div>
      {hint && <p class="field-hint">{hint}</p>}
    </fieldset>
  );
}
