import { useState } from 'preact/hooks';
import { TextField } from '../../components/text-field.tsx';
import { numberText } from '../../text/musyawarah-form.ts';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly hint?: string;
  /** The least and the most that is taken; 0 and up unless said. */
  readonly min?: number;
  readonly max: number;
  /** Null = not said. */
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
}

/** A whole number of people or a rank, beyond the two digits of `CountField`. */
export function NumberField({ value, onInput, min = 0, max, ...rest }: Props) {
  const [text, setText] = useState(toText(value));
  const read = readNumber(text, min, max);
  if (read !== 'unreadable' && read !== value) setText(toText(value));
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      maxLength={String(max).length}
      error={read === 'unreadable' ? numberText.between(min, max) : null}
      value={text}
      onInput={(typed) => {
        setText(typed);
        const number = readNumber(typed, min, max);
        if (number !== 'unreadable') onInput(number);
      }}
    />
  );
}

function readNumber(text: string, min: number, max: number): number | null | 'unreadable' {
  if (text.trim() === '') return null;
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : 'unreadable';
}

function toText(value: number | null): string {
  return value === null ? '' : String(value);
}
