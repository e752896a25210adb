import { formatRp, sumOf } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { alasanNames, rkpdesText as words } from './words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartChoices } from './start-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

/** The form at a glance: each part with what stands in it. */
export function OverviewPart() {
  const { content, isPerubahan } = useRkpdesForm();
  const { kegiatan, pagu, tim, isi, perubahan } = content;
  const isEmpty = Object.keys(kegiatan).length === 0;
  const paguSum = sumOf(Object.values(pagu));
  const ticked = Object.values(isi).filter((value) => value === true).length;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartChoices />}
      titles={words.sections}
      rows={[
        isPerubahan && {
          bagian: 'perubahan',
          icon: 'pen',
          detail: perubahan.alasan === null ? words.empty : alasanNames[perubahan.alasan],
        },
        { bagian: 'kegiatan', icon: 'table', detail: <KegiatanSum /> },
        {
          bagian: 'pagu',
          icon: 'receipt',
          detail: paguSum === 0 ? words.empty : formatRp(paguSum),
        },
        { bagian: 'tahapan', icon: 'calendar', detail: <PerdesWords /> },
        { bagian: 'isi', icon: 'check', detail: words.isiCount(ticked) },
        { bagian: 'tim', icon: 'people', detail: tim.ketua || words.empty },
        { bagian: 'lampiran', icon: 'copy' },
      ]}
      tools={[{ bagian: 'impor', icon: 'table' }, !isEmpty && { bagian: 'mulai', icon: 'copy' }]}
    />
  );
}

function KegiatanSum() {
  const { content } = useRkpdesForm();
  const count = Object.keys(content.kegiatan).length;
  return (
    <>
      {count > 0 && (
        <>
          <RupiahText rp of={computeRkpdesTotals(content).total} />,{' '}
        </>
      )}
      {words.rowCount(count)}
    </>
  );
}

function PerdesWords() {
  const { tanggalPerdes, nomorPerdes } = useRkpdesForm().content.tahapan;
  if (tanggalPerdes === null) return <>{words.empty}</>;
  return <>{words.perdes(nomorPerdes, formatTanggal(tanggalPerdes))}</>;
}
