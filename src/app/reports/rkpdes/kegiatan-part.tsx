import { useMemo, useState } from 'preact/hooks';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { matrixOf } from '../../../domain/reports/rkpdes/matrix.ts';
import type { BidangRows } from '../../../domain/reports/rkpdes/matrix.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { kegiatanText as words, rkpdesText } from './words.ts';
import { kodeText } from '../kode/words.ts';
import { EntryDeskView } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { DroppedKegiatan } from './dropped-kegiatan.tsx';
import { newKegiatan, putKegiatan, removeKegiatan } from './edits.ts';
import { KegiatanPicker } from '../kode/kegiatan-picker.tsx';
import { KegiatanRow } from './kegiatan-row.tsx';
import { KegiatanSheet } from './kegiatan-sheet.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The matrix as a list by bidang; adding, changing, copying and removing kegiatan. */
export function KegiatanPart() {
  const { content, change } = useRkpdesForm();
  const desk = useEntryDesk<RkpdesKegiatan>();
  const groups = useMemo(() => matrixOf(content), [content.kegiatan]);
  return (
    <FormPage title={rkpdesText.sections.kegiatan}>
      {groups.length === 0 && (
        <EmptyState icon="table" title={words.none}>
          <p>{words.noneLead}</p>
        </EmptyState>
      )}
      {groups.map((group) => (
        <BidangList key={group.bidang} group={group} onOpen={desk.edit} />
      ))}
      <DroppedKegiatan />
      <AddKegiatan onAdded={desk.edit} />
      <EntryDeskView
        desk={desk}
        entries={content.kegiatan}
        Sheet={KegiatanSheet}
        nameOf={({ nama }) => nama.trim() || words.unnamed}
        onRemove={(id) => change(removeKegiatan(id))}
        onPut={(id, entry) => change(putKegiatan(id, entry))}
      />
    </FormPage>
  );
}

function AddKegiatan({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { content, change } = useRkpdesForm();
  const { newLineId } = useApp();
  const [isPicking, setPicking] = useState(false);
  const add = (fungsi: string | null) => {
    const id = newLineId();
    change(putKegiatan(id, newKegiatan(fungsi)));
    setPicking(false);
    onAdded(id);
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
          used={Object.values(content.kegiatan).map(({ fungsi }) => fungsi)}
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
    if (added.some((one) => one.id === id)) return words.added;
    return changed.some((one) => one.id === id) ? words.changed : null;
  };
  return (
    <section class="node" data-depth="1">
      <h2 class="matrix-bidang">
        <span>{bidang === '' ? rkpdesText.noBidang : kodeText.bidangCode(bidang, name)}</span>
        <span class="angka">{formatRupiah(total)}</span>
      </h2>
      {rows.map(({ id, kegiatan }) => (
        <KegiatanRow key={id} id={id} row={kegiatan} mark={markOf(id)} onOpen={() => onOpen(id)} />
      ))}
    </section>
  );
}
