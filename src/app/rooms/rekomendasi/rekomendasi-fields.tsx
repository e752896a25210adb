import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { rekomendasiText as words } from './words.ts';
import { DateField } from '../../kit/date-field.tsx';
import { KepadaField } from './kepada-field.tsx';
import { TextField } from '../../kit/text-field.tsx';

export interface RekomendasiWords {
  readonly text: string;
  readonly kepada: string;
  readonly due: Tanggal | null;
}

interface Props {
  readonly fields: RekomendasiWords;
  readonly onChange: (fields: RekomendasiWords) => void;
}

/** What a recommendation says, to whom, and by when. */
export function RekomendasiFields({ fields, onChange }: Props) {
  return (
    <>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        rows={4}
        maxLength={2000}
        value={fields.text}
        onInput={(text) => onChange({ ...fields, text })}
      />
      <KepadaField value={fields.kepada} onInput={(kepada) => onChange({ ...fields, kepada })} />
      <DateField
        label={words.due}
        hint={words.dueHint}
        value={fields.due}
        onInput={(due) => onChange({ ...fields, due })}
      />
    </>
  );
}
