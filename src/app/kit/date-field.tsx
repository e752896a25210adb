import type { ComponentChildren } from 'preact';
import { tanggalSchema } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly name?: string;
  /** A day as kept, or as it was written; what is none shows as empty. */
  readonly value: string | null;
  /** Null while the browser has no whole date. */
  readonly onInput: (value: Tanggal | null) => void;
  readonly hint?: ComponentChildren;
}

/** A calendar day, by the browser's own picker. */
export function DateField({ label, name, value, onInput, hint }: Props) {
  return (
    <TextField
      label={label}
      {...(name && { name })}
      hint={hint}
      type="date"
      value={value ?? ''}
      onInput={(text) => onInput(tanggalSchema.safeParse(text).data ?? null)}
    />
  );
}
