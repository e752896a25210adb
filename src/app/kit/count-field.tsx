import { useState } from 'preact/hooks';
import { kitText } from './words.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly value: number | null;
  /** From `least` to `most`; null = not said. */
  readonly onInput: (value: number | null) => void;
  readonly hint?: string | undefined;
  readonly least?: number;
  readonly most?: number;
}

/** A small count of people or things. */
export function CountField({ label, name, value, onInput, hint, least = 0, most = 99 }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const read = readCount(text, least, most);
  if (read !== 'unreadable' && read !== value) setText(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      {...(name && { name })}
      hint={hint}
      inputMode="numeric"
      maxLength={String(most).length}
      error={read === 'unreadable' ? kitText.badCount(least, most) : null}
      value={text}
      onInput={(typed) => {
        setText(typed);
        const count = readCount(typed, least, most);
        if (count !== 'unreadable') onInput(count);
      }}
    />
  );
}

function readCount(text: string, least: number, most: number): number | null | 'unreadable' {
  if (text.trim() === '') return null;
  const count = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return count >= least && count <= most ? count : 'unreadable';
}
