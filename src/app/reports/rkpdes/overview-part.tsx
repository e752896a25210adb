import type { ComponentChildren } from 'preact';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { lampiranCountText } from '../frame/words.ts';
import { alasanNames, rkpdesText as words } from './words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { StartChoices } from './start-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The form at a glance: each part with what stands in it. */
export function OverviewPart() {
  const { content, isPerubahan } = useRkpdesForm();
  const { kegiatan, pagu, tim, isi, lampiran, perubahan } = content;
  const isEmpty = Object.keys(kegiatan).length === 0;
  const paguSum = Object.values(pagu).reduce((sum: number, amount) => sum + (amount ?? 0), 0);
  const ticked = Object.values(isi).filter((value) => value === true).length;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartChoices />}
      tools={
        <>
          <PartRow bagian="impor" title={words.sections.impor} icon="table" />
          {!isEmpty && <PartRow bagian="mulai" title={words.sections.mulai} icon="copy" />}
        </>
      }
    >
      {isPerubahan && (
        <Part bagian="perubahan" icon="pen">
          {perubahan.alasan === null ? words.empty : alasanNames[perubahan.alasan]}
        </Part>
      )}
      <Part bagian="kegiatan" icon="table">
        <KegiatanSum />
      </Part>
      <Part bagian="pagu" icon="receipt">
        {paguSum === 0 ? words.empty : formatRp(paguSum)}
      </Part>
      <Part bagian="tahapan" icon="calendar">
        <PerdesWords />
      </Part>
      <Part bagian="isi" icon="check">
        {words.isiCount(ticked)}
      </Part>
      <Part bagian="tim" icon="people">
        {tim.ketua || words.empty}
      </Part>
      <Part bagian="lampiran" icon="copy">
        {lampiranCountText(Object.keys(lampiran).length)}
      </Part>
    </FormOverview>
  );
}

interface PartProps {
  readonly bagian: keyof typeof words.sections;
  readonly icon: 'pen' | 'table' | 'receipt' | 'calendar' | 'check' | 'people' | 'copy';
  readonly children: ComponentChildren;
}

function Part({ bagian, icon, children }: PartProps) {
  return <PartRow bagian={bagian} title={words.sections[bagian]} icon={icon} detail={children} />;
}

function KegiatanSum() {
  const { content } = useRkpdesForm();
  const count = Object.keys(content.kegiatan).length;
  return (
    <>
      {count > 0 && <>{formatRp(computeRkpdesTotals(content).total)}, </>}
      {words.rowCount(count)}
    </>
  );
}

function PerdesWords() {
  const { tanggalPerdes, nomorPerdes } = useRkpdesForm().content.tahapan;
  if (tanggalPerdes === null) return <>{words.empty}</>;
  return <>{words.perdes(nomorPerdes, formatTanggal(tanggalPerdes))}</>;
}
