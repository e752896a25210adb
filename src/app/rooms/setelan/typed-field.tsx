import { useState } from 'preact/hooks';
import { TextField } from '../../kit/text-field.tsx';

interface Props<T> {
  readonly label: string;
  readonly hint?: string;
  readonly inputMode?: 'decimal';
  readonly value: T;
  readonly show: (value: T) => string;
  readonly read: (text: string) => T;
  readonly onInput: (value: T) => void;
}

/** A value as text that stays as it is typed while it means the same: a comma has to stand before what follows it. */
export function TypedField<T>({ value, show, read, onInput, ...field }: Props<T>) {
  const [text, setText] = useState(() => show(value));
  if (show(read(text)) !== show(value)) setText(show(value));
  return (
    <TextField
      {...field}
      value={text}
      onInput={(typed) => {
        setText(typed);
        onInput(read(typed));
      }}
    />
  );
}
