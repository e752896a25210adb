import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
  readonly hint?: ComponentChildren;
}

/** One of a few, by the browser's own list. */
export function SelectField<T extends string>({ label, value, options, onChange, hint }: Props<T>) {
  return (
    <Field label={label} hint={hint} error={null}>
      {(aria) => (
        <select
          {...aria}
          class="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find(([one]) => one === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
