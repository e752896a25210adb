import { useState } from 'preact/hooks';
import { entryText } from '../text/entries.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly value: number | null;
  /** From 0 to `most`; null = not said. */
  readonly onInput: (value: number | null) => void;
  readonly hint?: string | undefined;
  readonly most?: number;
}

/** A small count of people or things. */
export function CountField({ label, name, value, onInput, hint, most = 99 }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const read = readCount(text, most);
  if (read !== 'unreadable' && read !== value) setText(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      {...(name && { name })}
      hint={hint}
      inputMode="numeric"
      maxLength={String(most).length}
      error={read === 'unreadable' ? entryText.badCount(most) : null}
      value={text}
      onInput={(typed) => {
        setText(typed);
        const count = readCount(typed, most);
        if (count !== 'unreadable') onInput(count);
      }}
    />
  );
}

function readCount(text: string, most: number): number | null | 'unreadable' {
  if (text.trim() === '') return null;
  return /^\d+$/.test(text.trim()) && Number(text) <= most ? Number(text) : 'unreadable';
}
