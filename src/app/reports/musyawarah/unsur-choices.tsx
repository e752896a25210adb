import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { type Hadirin, unsurOf } from '../../../domain/reports/musyawarah/schema.ts';
import { lkdNames, unsurText } from './words.ts';
import { hadirText as words } from './form-words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

export type Origin = Pick<Hadirin, 'unsur' | 'lembaga'>;

interface Props extends Origin {
  readonly onChange: (origin: Partial<Origin>) => void;
}

/** Whom a person stands for, and from which LKD: two questions, for a person may be of both. */
export function UnsurChoices({ unsur, lembaga, onChange }: Props) {
  const { kind } = useMusyawarahForm();
  return (
    <>
      <ChoiceRow
        name="unsur"
        label={words.unsur}
        value={unsur}
        options={unsurOf(kind).map(
          (one) => [one, unsurText[one].short, unsurText[one].name] as const,
        )}
        onChoose={(chosen) => onChange({ unsur: chosen })}
      />
      <ChoiceRow
        name="lembaga"
        label={words.lembaga}
        value={lembaga ?? 'bukan'}
        options={[
          ['bukan', words.noLembaga],
          ...enamJenis.map((one) => [one, lkdNames[one]] as const),
        ]}
        onChoose={(chosen) => onChange({ lembaga: chosen === 'bukan' ? null : chosen })}
      />
    </>
  );
}
