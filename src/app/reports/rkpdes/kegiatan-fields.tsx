import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { KodeFields } from '../kode/kode-fields.tsx';
import { BiayaFields } from './biaya-fields.tsx';
import { namaField, planFields } from './fields.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { kegiatanText as words } from './words.ts';

interface Props {
  readonly row: RkpdesKegiatan;
  readonly edit: EditEntry<RkpdesKegiatan>;
}

/** The columns of the matrix, one below the other. */
export function KegiatanFields({ row, edit }: Props) {
  const { content } = useRkpdesForm();
  return (
    <>
      <KodeFields
        value={row}
        used={content.kegiatan}
        bidangHint={words.bidangHint}
        put={(fields) => edit((newest) => ({ ...newest, ...fields }))}
      />
      <FieldList fields={[namaField]} value={row} onEdit={edit} />
      <BiayaFields row={row} edit={edit} />
      <FieldList fields={planFields} value={row} onEdit={edit} />
    </>
  );
}
