import { useState } from 'preact/hooks';
import { shellText } from '../text/shell.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly value: number | null;
  /** From 0 to 99; null = not said. */
  readonly onInput: (value: number | null) => void;
  readonly hint?: string | undefined;
}

/** A small count of people or things. */
export function CountField({ label, name, value, onInput, hint }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const read = readCount(text);
  if (read !== 'unreadable' && read !== value) setText(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      {...(name && { name })}
      hint={hint}
      inputMode="numeric"
      maxLength={2}
      error={read === 'unreadable' ? shellText.badCount : null}
      value={text}
      onInput={(typed) => {
        setText(typed);
        const count = readCount(typed);
        if (count !== 'unreadable') onInput(count);
      }}
    />
  );
}

function readCount(text: string): number | null | 'unreadable' {
  if (text.trim() === '') return null;
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : 'unreadable';
}
