import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** What the input inside has to carry so that its label, hint and error are read with it. */
interface FieldAria {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** What a field of any value is given. */
export interface FieldProps<V> {
  readonly label: string;
  /** For `?isian=` in the address. */
  readonly name?: string | undefined;
  readonly value: V;
  /** Called with what could be read; null where nothing is, or what is cannot be read: that stays in the field. */
  readonly onInput: (value: V) => void;
  /** Help on what to write, always in sight. */
  readonly hint?: ComponentChildren;
  readonly error?: string | null;
}

interface Props extends Pick<FieldProps<unknown>, 'label' | 'hint' | 'error'> {
  /** What was understood of what is typed. */
  readonly below?: string;
  readonly children: (aria: FieldAria) => ComponentChildren;
}

/** A label over an input, with its hint and its error tied to it. */
export function Field({ label, hint, error = null, below, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [hintId, errorId].filter((one) => one !== null).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {below !== undefined && <p class="field-read">{below}</p>}
      {hintId && (
        <div class="field-hint" id={hintId}>
          {hint}
        </div>
      )}
      {errorId && (
        <div class="field-error" id={errorId}>
          <Icon name="warning" size={20} />
          {error}
        </div>
      )}
    </div>
  );
}
