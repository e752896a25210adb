import type { Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { hasilOf } from '../../../domain/reports/musyawarah/unsur.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { hasilNames, jenisKelaminNames } from './words.ts';
import { usulanText as words } from './form-words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

interface Props {
  readonly usulan: Usulan;
  readonly put: (fields: Partial<Usulan>) => void;
}

/** Who proposed it, and what the meeting made of it. */
export function OutcomeFields({ usulan, put }: Props) {
  const { kind } = useMusyawarahForm();
  const outcomes = hasilOf(kind);
  return (
    <>
      <TextField
        name="pengusul"
        label={words.pengusul}
        hint={words.pengusulHint}
        maxLength={120}
        value={usulan.pengusul}
        onInput={(pengusul) => put({ pengusul })}
      />
      <ChoiceRow
        label={words.pengusulJenisKelamin}
        value={usulan.pengusulJenisKelamin ?? 'unsaid'}
        options={[
          ['unsaid', words.unsaid],
          ['L', jenisKelaminNames.L],
          ['P', jenisKelaminNames.P],
        ]}
        onChoose={(one) => put({ pengusulJenisKelamin: one === 'unsaid' ? null : one })}
      />
      <SelectField
        label={words.hasil}
        hint={words.hasilHint}
        value={usulan.hasil ?? ''}
        options={[['', words.noHasil], ...outcomes.map((one) => [one, hasilNames[one]] as const)]}
        onChange={(one) => put({ hasil: one === '' ? null : one })}
      />
      {kind !== 'musdes-rkpdes' && (
        <TextField
          name="opdTujuan"
          label={words.opdTujuan}
          hint={words.opdTujuanHint}
          maxLength={120}
          value={usulan.opdTujuan}
          onInput={(opdTujuan) => put({ opdTujuan })}
        />
      )}
    </>
  );
}
