import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import type { FieldProps } from '../../kit/field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { rekomendasiText as words } from './words.ts';

/** What every sheet about one recommendation is given. */
export interface RekomendasiSheetProps {
  readonly rekomendasi: RekomendasiDoc;
  readonly onClose: () => void;
}

export interface RekomendasiWords {
  readonly text: string;
  readonly kepada: string;
  readonly due: Tanggal | null;
}

interface Props {
  readonly fields: RekomendasiWords;
  readonly onChange: (changed: Partial<RekomendasiWords>) => void;
}

/** What a recommendation says, to whom, and by when. */
export function RekomendasiFields({ fields, onChange }: Props) {
  const { input } = controlsOf(fields, onChange);
  return (
    <>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        rows={4}
        maxLength={2000}
        {...input('text')}
      />
      <KepadaField {...input('kepada')} />
      <DateField label={words.due} hint={words.dueHint} {...input('due')} />
    </>
  );
}

/** Whom of the desa a recommendation is for: one of the usual, or another. */
export function KepadaField(field: Pick<FieldProps<string>, 'value' | 'onInput'>) {
  return (
    <TextField
      label={words.kepada}
      hint={words.kepadaHint}
      maxLength={200}
      suggestions={words.kepadaSuggestions}
      {...field}
    />
  );
}
