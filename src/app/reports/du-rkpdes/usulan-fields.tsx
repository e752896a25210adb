import type { Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { KodeFields } from '../kode/kode-fields.tsx';
import { namaField, usulanFields } from './fields.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import { duRkpdesText as words } from './words.ts';

interface Props {
  readonly usulan: Usulan;
  readonly edit: EditEntry<Usulan>;
}

/** What is proposed, where, how much of it, why, and to whom. */
export function UsulanFields({ usulan, edit }: Props) {
  const { content } = useDuRkpdesForm();
  return (
    <>
      <FieldList fields={[namaField]} value={usulan} onEdit={edit} />
      <KodeFields
        value={usulan}
        used={content.usulan}
        bidangHint={words.bidangHint}
        put={(fields) => edit((newest) => ({ ...newest, ...fields }))}
      />
      <FieldList fields={usulanFields} value={usulan} onEdit={edit} />
    </>
  );
}
