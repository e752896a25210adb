import { type Tanggal, tanggalSchema } from '../../domain/basics/tanggal.ts';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';
import { type TextRead, useTyped } from './use-typed.ts';
import { kitText } from './words.ts';

interface Props extends Omit<FieldProps<Tanggal | null>, 'value'> {
  /** A day as kept, or as it was written; what is none shows as empty. */
  readonly value: string | null;
}

/** A calendar day, by the browser's own picker. A year such as 0026 passes by while it is typed, so it is asked. */
export function DateField({ label, name, value, onInput, hint }: Props) {
  const { text, read, type, choose } = useTyped<Tanggal>({
    name: name ?? label,
    value: tanggalSchema.safeParse(value).data ?? null,
    show: String,
    read: readDate,
    onInput,
  });
  const [isTyping, setTyping] = useState(false);
  const asked = read.kind === 'asked' && !isTyping ? read.readings[0] : undefined;
  return (
    <>
      <TextField
        label={label}
        {...(name && { name })}
        hint={hint}
        error={asked === undefined ? null : kitText.whichYear(asked.slice(0, 4))}
        type="date"
        value={text}
        onInput={(day) => {
          setTyping(true);
          type(day);
        }}
        onBlur={() => setTyping(false)}
      />
      {asked !== undefined && (
        <Button onClick={() => choose(asked)}>{kitText.thatYear(asked.slice(0, 4))}</Button>
      )}
    </>
  );
}

function readDate(text: string): TextRead<Tanggal> {
  const day = tanggalSchema.safeParse(text).data;
  if (day === undefined) return { kind: 'empty' };
  const year = Number(day.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { kind: 'ok', value: day };
  return { kind: 'asked', readings: [day] };
}

/** What is written here is of these years, but for a decree or a founding of before. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
