import { useMemo, useState } from 'preact/hooks';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { matrixOf, type BidangRows } from '../../../domain/reports/rkpdes/matrix.ts';
import { biayaOf, type RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import type { EntryDesk, EditEntry } from '../frame/entry-desk-view.tsx';
import { useEntryDesk, EntryDeskView } from '../frame/entry-desk-view.tsx';
import { kodeText } from '../kode/words.ts';
import { factText } from '../frame/entries-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { about } from '../frame/form-context.ts';
import { KegiatanPicker } from '../kode/kegiatan-picker.tsx';
import { kegiatanText as words, rkpdesText } from './words.ts';
import { rkpdesFindingText } from './findings-words.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { FieldList } from '../fields/field-list.tsx';
import { KodeFields } from '../kode/kode-fields.tsx';
import { namaField, planFields } from './fields.ts';
import { listEdits, removeEntry } from '../frame/entry-edits.ts';
import { Chip } from '../../kit/chip.tsx';
import { LineButton } from '../lines/tree-node.tsx';
import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { WholeRupiahField } from '../fields/whole-rupiah-field.tsx';

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

const { put } = listEdits<RkpdesKegiatan>('kegiatan');

/** In a Perubahan: the kegiatan of the RKPDes that it drops, and the way back for each. */
function DroppedKegiatan() {
  const { content, change, isPerubahan } = useRkpdesForm();
  const { removed } = compareKegiatan(content.perubahan.semula, content.kegiatan);
  if (!isPerubahan || removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.dropped}</h2>
      {removed.map(({ id, kegiatan }) => (
        <div key={id} class="sum-row">
          <span>
            {kegiatan.nama.trim() || words.unnamed}{' '}
            <RupiahText in="span" class="angka" of={biayaOf(kegiatan)} />
          </span>
          <Button
            label={`${words.restore}: ${kegiatan.nama}`}
            onClick={() => change(put(id, kegiatan))}
          >
            {words.restore}
          </Button>
        </div>
      ))}
    </section>
  );
}

interface KegiatanRowProps {
  readonly id: string;
  readonly row: RkpdesKegiatan;
  /** In a Perubahan: what became of it since the RKPDes. */
  readonly mark: string | null;
  readonly onOpen: () => void;
}

/** One kegiatan: what, where, from which fund, how much. */
function KegiatanRow({ id, row, mark, onOpen }: KegiatanRowProps) {
  const { findings, remarks } = useRkpdesForm();
  const { fungsi, nama, lokasi, volume, satuan, biaya } = row;
  return (
    <LineButton
      id={id}
      title={nama.trim() || words.unnamed}
      meta={
        <>
          {fungsi !== null && <span class="kode">{fungsi}</span>}
          {Object.keys(biaya).map((code) => (
            <Chip key={code}>{code || '?'}</Chip>
          ))}
          {volume !== '' && <span>{`${volume} ${satuan}`}</span>}
          {lokasi !== '' && <span>{lokasi}</span>}
          {mark !== null && <Chip tone="warn">{mark}</Chip>}
        </>
      }
      amount={<RupiahText in="span" class="amount angka" of={biayaOf(row)} />}
      findings={about(findings, 'kegiatan', id)}
      remarks={about(remarks, 'kegiatan', id)}
      onOpen={onOpen}
    />
  );
}

interface BiayaFieldsProps {
  readonly row: RkpdesKegiatan;
  readonly edit: EditEntry<RkpdesKegiatan>;
}

/** The sources of a kegiatan and what each pays; a source goes again only once its amount is empty. */
function BiayaFields({ row, edit }: BiayaFieldsProps) {
  const { biaya } = row;
  const own = Object.keys(biaya).filter((code) => !sumberDanaList.some((one) => one.code === code));
  const put = (code: string, amount: Rupiah | null) =>
    edit((newest) => ({ ...newest, biaya: { ...newest.biaya, [code]: amount } }));
  const toggle = (code: string) => {
    if (!Object.hasOwn(biaya, code)) put(code, null);
    if (Object.hasOwn(biaya, code) && !biaya[code])
      edit((newest) => ({ ...newest, biaya: removeEntry(newest.biaya, code) }));
  };
  return (
    <fieldset class="field plain-fieldset" data-isian="biaya" tabIndex={-1}>
      <legend>{words.sumber}</legend>
      <p class="field-hint">{words.sumberHint}</p>
      <div class="choices">
        {[...sumberDanaList.map(({ code }) => code), ...own].map((code) => (
          <button
            key={code}
            type="button"
            class="choice"
            aria-label={`${code}, ${nameOf(code)}`}
            aria-pressed={Object.hasOwn(biaya, code)}
            onClick={() => toggle(code)}
          >
            {code || '?'}
          </button>
        ))}
      </div>
      {Object.entries(biaya).map(([code, amount]) => (
        <WholeRupiahField
          key={code}
          name={`biaya-${code}`}
          label={words.biayaFrom(nameOf(code))}
          value={amount}
          onInput={(value) => put(code, value)}
        />
      ))}
      {biayaOf(row) > 0 && <p class="field-hint">{words.sumberKeep}</p>}
      <p class="sum-row">
        <span>{words.biaya}</span>
        <RupiahText in="strong" class="angka" rp of={biayaOf(row)} />
      </p>
    </fieldset>
  );
}

function nameOf(code: string): string {
  return code === '' ? rkpdesText.noSource : sumberDanaName(code);
}
