import { Chip } from '../../kit/chip.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { type RkpdesKegiatan, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import { kegiatanText as words } from './words.ts';
import { about } from '../frame/form-context.ts';
import { LineButton } from '../lines/line-button.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

interface Props {
  readonly id: string;
  readonly row: RkpdesKegiatan;
  /** In a Perubahan: what became of it since the RKPDes. */
  readonly mark: string | null;
  readonly onOpen: () => void;
}

/** One kegiatan: what, where, from which fund, how much. */
export function KegiatanRow({ id, row, mark, onOpen }: Props) {
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
