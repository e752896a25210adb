import type { Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { usulanText as words } from './form-words.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { outcomeFields, proposalFields } from './usulan-fields.ts';
import { jenisKelaminNames } from './words.ts';

interface Props {
  readonly usulan: Usulan;
  readonly edit: EditEntry<Usulan>;
}

/** A proposal: what, by whom, and what became of it. */
export function UsulanForm({ usulan, edit }: Props) {
  const { kind } = useMusyawarahForm();
  return (
    <>
      <FieldList fields={proposalFields} value={usulan} onEdit={edit} />
      <ChoiceRow
        label={words.pengusulJenisKelamin}
        value={usulan.pengusulJenisKelamin ?? 'unsaid'}
        options={[
          ['unsaid', words.unsaid],
          ['L', jenisKelaminNames.L],
          ['P', jenisKelaminNames.P],
        ]}
        onChoose={(one) =>
          edit((kept) => ({ ...kept, pengusulJenisKelamin: one === 'unsaid' ? null : one }))
        }
      />
      <FieldList fields={outcomeFields(kind)} value={usulan} onEdit={edit} />
    </>
  );
}
