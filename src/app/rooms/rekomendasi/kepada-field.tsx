import { rekomendasiText as words } from './words.ts';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly value: string;
  readonly onInput: (kepada: string) => void;
}

/** Whom of the desa a recommendation is for: one of the usual, or another. */
export function KepadaField({ value, onInput }: Props) {
  return (
    <TextField
      label={words.kepada}
      hint={words.kepadaHint}
      maxLength={200}
      suggestions={words.kepadaSuggestions}
      value={value}
      onInput={onInput}
    />
  );
}
