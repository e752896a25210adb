import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { biayaOf } from '../../../domain/reports/rkpdes/totals.ts';
import { Icon } from '../../components/icon.tsx';
import { kegiatanText as words } from '../../text/rkpdes.ts';
import { about } from '../frame/form-context.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

interface Props {
  readonly id: string;
  readonly row: RkpdesKegiatan;
  /** In a Perubahan: what became of it since the RKPDes. */
  readonly mark: string | null;
  readonly onOpen: () => void;
}

/** One kegiatan: what, where, from which fund, how much; what was remarked on it stands below. */
export function KegiatanRow({ id, row, mark, onOpen }: Props) {
  const { findings, remarks } = useRkpdesForm();
  const { fungsi, nama, lokasi, volume, satuan, biaya } = row;
  const worst = about(findings, 'kegiatan', id).find(({ level }) => level !== 'notice');
  return (
    <button type="button" class="line" id={`baris-${id}`} onClick={onOpen}>
      <span class="line-words">
        {nama.trim() || words.unnamed}
        <span class="line-meta">
          {fungsi !== null && <span class="kode">{fungsi}</span>}
          {Object.keys(biaya).map((code) => (
            <span key={code} class="chip">
              {code || '?'}
            </span>
          ))}
          {volume !== '' && <span>{`${volume} ${satuan}`}</span>}
          {lokasi !== '' && <span>{lokasi}</span>}
          {mark !== null && (
            <span class="chip" data-tone="warn">
              {mark}
            </span>
          )}
          {worst && (
            <span class="line-flag" data-level={worst.level}>
              <Icon name={worst.level === 'blocks' ? 'stop' : 'warning'} size={18} />
              <span class="sr-only">{words.hasFinding}</span>
            </span>
          )}
        </span>
      </span>
      <span class="amount angka">{formatRupiah(biayaOf(row))}</span>
      {about(remarks, 'kegiatan', id).map(({ text }, index) => (
        <span key={index} class="line-remark">
          <Icon name="remark" size={18} />
          {text}
        </span>
      ))}
    </button>
  );
}
