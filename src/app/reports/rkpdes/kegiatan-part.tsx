import { useMemo, useState } from 'preact/hooks';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { matrixOf, type BidangRows } from '../../../domain/reports/rkpdes/matrix.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { useEntryDesk, type EntryDesk } from '../frame/use-entry-desk.ts';
import { kodeText } from '../kode/words.ts';
import { factText } from '../frame/entries-words.ts';
import { type EditEntry, EntryDeskView } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { KegiatanPicker } from '../kode/kegiatan-picker.tsx';
import { kegiatanText as words, rkpdesText } from './words.ts';
import { DroppedKegiatan } from './dropped-kegiatan.tsx';
import { rkpdesFindingText } from './findings-words.ts';
import { KegiatanRow } from './kegiatan-row.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { FieldList } from '../fields/field-list.tsx';
import { KodeFields } from '../kode/kode-fields.tsx';
import { BiayaFields } from './biaya-fields.tsx';
import { namaField, planFields } from './fields.ts';

/** The matrix as a list by bidang; adding, changing, copying and removing kegiatan. */
export function KegiatanPart() {
  const { content } = useRkpdesForm();
  const desk = useEntryDesk<RkpdesKegiatan>('kegiatan');
  const groups = useMemo(() => matrixOf(content), [content.kegiatan]);
  return (
    <FormPage title={rkpdesText.sections.kegiatan}>
      {groups.length === 0 && <EmptyState icon="table" title={words.none} lead={words.noneLead} />}
      {groups.map((group) => (
        <BidangList key={group.bidang} group={group} onOpen={desk.edit} />
      ))}
      <DroppedKegiatan />
      <AddKegiatan desk={desk} />
      <EntryDeskView
        desk={desk}
        title={words.title}
        nameOf={({ nama }) => nama.trim() || words.unnamed}
        sentence={rkpdesFindingText}
        copyOf={(row) => row}
      >
        {(row, edit) => <KegiatanFields row={row} edit={edit} />}
      </EntryDeskView>
    </FormPage>
  );
}

function AddKegiatan({ desk }: { readonly desk: EntryDesk<RkpdesKegiatan> }) {
  const [isPicking, setPicking] = useState(false);
  const add = (fungsi: string | null) => {
    desk.add(() => newKegiatan(fungsi));
    setPicking(false);
  };
  return (
    <>
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => setPicking(true)}>
          {words.add}
        </Button>
      </div>
      {isPicking && (
        <KegiatanPicker
          used={Object.values(desk.entries).map(({ fungsi }) => fungsi)}
          onPick={add}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

interface ListProps {
  readonly group: BidangRows;
  readonly onOpen: (id: string) => void;
}

function BidangList({ group: { bidang, name, rows, total }, onOpen }: ListProps) {
  const { content, isPerubahan } = useRkpdesForm();
  const { added, changed } = compareKegiatan(content.perubahan.semula, content.kegiatan);
  const markOf = (id: string) => {
    if (!isPerubahan) return null;
    if (added.some((one) => one.id === id)) return factText.added;
    return changed.some((one) => one.id === id) ? factText.changed : null;
  };
  return (
    <section class="node" data-depth="1">
      <h2 class="matrix-bidang">
        <span>{bidang === '' ? rkpdesText.noBidang : kodeText.bidangCode(bidang, name)}</span>
        <RupiahText in="span" class="angka" of={total} />
      </h2>
      {rows.map(({ id, kegiatan }) => (
        <KegiatanRow key={id} id={id} row={kegiatan} mark={markOf(id)} onOpen={() => onOpen(id)} />
      ))}
    </section>
  );
}

/** A kegiatan as its kode suggests it; without one all is still to say. */
function newKegiatan(fungsi: string | null): RkpdesKegiatan {
  return {
    fungsi,
    bidang: null,
    nama: fungsi === null ? '' : (fungsiName(fungsi) ?? ''),
    lokasi: '',
    volume: '',
    satuan: '',
    sasaran: '',
    mulai: null,
    selesai: null,
    biaya: {},
    pola: null,
    pelaksana: '',
  };
}

interface Props {
  readonly row: RkpdesKegiatan;
  readonly edit: EditEntry<RkpdesKegiatan>;
}

/** The columns of the matrix, one below the other. */
function KegiatanFields({ row, edit }: Props) {
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
