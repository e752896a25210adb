import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps<string> {
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'password' | 'date' | 'time';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  /** More than one line. */
  readonly rows?: number;
  readonly suggestions?: readonly string[];
}

export function TextField({ label, value, onInput, hint, error = null, rows, ...rest }: Props) {
  const { suggestions, inputMode, autoComplete, maxLength, name, onBlur, type = 'text' } = rest;
  const shared = {
    class: 'input',
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    ...(onBlur && { onBlur }),
    ...(name && { name }),
    ...(maxLength && { maxLength }),
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(aria) =>
        rows ? (
          <textarea {...shared} {...aria} rows={rows} />
        ) : (
          <>
            <input
              {...shared}
              {...aria}
              type={type as 'text'} // JSX knows one literal at a time; the attributes here fit all
              inputMode={inputMode}
              autoComplete={autoComplete ?? 'off'}
              autoCapitalize={name === 'username' ? 'none' : undefined}
              list={suggestions ? `${aria.id}-list` : undefined}
            />
            {suggestions && (
              <datalist id={`${aria.id}-list`}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}
