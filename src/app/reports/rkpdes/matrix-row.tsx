import type { ChangedKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { type RkpdesKegiatan, polaSchema, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { Icon } from '../../kit/icon.tsx';
import { Breakable } from '../../kit/breakable.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { DocumentNotes } from '../lines/document-notes.tsx';
import { rkpdesFieldNames } from './fields.ts';
import { kegiatanText, monthsText, polaNames } from './words.ts';
import { fieldText, rkpdesViewText as words } from './view-words.ts';

interface Props {
  readonly id: string;
  /** Within its bidang. */
  readonly number: number;
  readonly row: RkpdesKegiatan;
  readonly remarks: readonly Remark[];
  readonly change: 'added' | ChangedKegiatan | null;
  readonly onRemark: (() => void) | undefined;
}

export function MatrixRow({ id, number, row, remarks, change, onRemark }: Props) {
  const { fungsi, lokasi, volume, satuan, sasaran, mulai, selesai, biaya, pola } = row;
  const nama = row.nama.trim() || kegiatanText.unnamed;
  const polaName = pola === null ? '' : polaNames[pola];
  return (
    <tr
      class="matrix-row"
      data-changed={change !== null || undefined}
      id={`baris-${id}`}
      tabIndex={-1}
    >
      <td class="num matrix-no">{number}</td>
      <td class="kode" data-label={words.kode}>
        {fungsi ?? ''}
      </td>
      <td class="matrix-nama">
        <Breakable text={nama} />
        <DocumentNotes
          name={nama}
          remarks={remarks}
          change={changesOf(change)}
          fieldNames={rkpdesFieldNames}
          onRemark={onRemark}
        />
      </td>
      <td data-label={words.lokasi}>{lokasi}</td>
      <td data-label={words.volume}>{`${volume} ${satuan}`.trim()}</td>
      <td data-label={words.sasaran}>{sasaran}</td>
      <td data-label={words.waktu}>{monthsText(mulai, selesai)}</td>
      <td class="num" data-label={words.jumlah}>
        <RupiahText of={biayaOf(row)} />
      </td>
      <td data-label={words.sumber}>
        <Sources biaya={biaya} />
      </td>
      {polaSchema.options.map((one, index) => (
        <td
          key={one}
          class="matrix-tick"
          data-label={index === 0 ? words.pola : undefined}
          data-words={index === 0 ? polaName : undefined}
        >
          {one === pola && <Icon name="check" size={18} />}
          {one === pola && <span class="sr-only">{polaName}</span>}
        </td>
      ))}
      <td data-label={words.pelaksana}>{row.pelaksana}</td>
    </tr>
  );
}

/** One source by its code alone; several each with its amount. */
function Sources({ biaya }: Pick<RkpdesKegiatan, 'biaya'>) {
  const sources = Object.entries(biaya);
  if (sources.length < 2) return <>{sources[0]?.[0] ?? ''}</>;
  return (
    <>
      {sources.map(([code, amount]) => (
        <span key={code} class="matrix-source">
          {code} <RupiahText of={amount ?? 0} />
        </span>
      ))}
    </>
  );
}

/** What changed in a kegiatan, field by field with what it said before. */
function changesOf(change: Props['change']) {
  if (change === null || change === 'added') return change;
  const { fields, before, after } = change;
  return fields.map((field) => ({
    field,
    before: fieldText(field, before),
    after: fieldText(field, after),
  }));
}
