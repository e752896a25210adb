import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { isLpj } from '../../../domain/reports/realisasi/kind.ts';
import type { RealisasiKind } from '../../../domain/reports/realisasi/kind.ts';
import { realisasiLampiran } from '../../../domain/reports/realisasi/lampiran.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { lampiranNames, realisasiFormText } from './words.ts';
import { anggaranText, pengesahanText, realisasiViewText as words } from './parts-words.ts';
import { reportTitle } from '../../standing/words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';

const { kasNames, nomorPerdes } = realisasiFormText;

/** What a report says beside its lines: where the anggaran comes from, kas, Perdes, Musdes, attachments. */
export function documentFacts(
  content: RealisasiContent,
  { kind, tahun }: { kind: RealisasiKind; tahun: number },
): readonly FactSection[] {
  const { asal, catatan } = content;
  const source = asal
    ? `${reportTitle(asal.kind, tahun)}, ${asal.isAccepted ? anggaranText.accepted : anggaranText.notAccepted}`
    : anggaranText.none;
  return [
    { title: words.asal, rows: [{ where: ['asal'], name: anggaranText.from, value: source }] },
    ...(isLpj(kind) ? [{ title: words.lpj, rows: lpjRows(content) }] : []),
    { title: words.lampiran, rows: lampiranRows(content, kind) },
    {
      title: words.catatan,
      rows: catatan === '' ? [] : [{ where: ['catatan'], name: words.catatan, value: catatan }],
    },
  ];
}

function lpjRows({ kas, perdes, musdes }: RealisasiContent): FactRow[] {
  const rp = (amount: number | null) => (amount === null ? '-' : formatRp(amount));
  const day = (tanggal: Tanggal | null) => (tanggal === null ? '-' : formatTanggal(tanggal));
  return [
    { where: ['kas', 'bank'], name: kasNames.bank, value: rp(kas.bank) },
    { where: ['kas', 'tunai'], name: kasNames.tunai, value: rp(kas.tunai) },
    { where: ['kas', 'pajakTerutang'], name: kasNames.pajak, value: rp(kas.pajakTerutang) },
    { where: ['perdes', 'nomor'], name: nomorPerdes, value: perdes.nomor || '-' },
    { where: ['perdes', 'tanggal'], name: pengesahanText.tanggal, value: day(perdes.tanggal) },
    { where: ['musdes', 'tanggal'], name: pengesahanText.musdes, value: day(musdes.tanggal) },
  ];
}

function lampiranRows({ lampiran, noProgramLain }: RealisasiContent, kind: RealisasiKind) {
  return realisasiLampiran(kind).map((jenis): FactRow => {
    const count = Object.values(lampiran).filter((one) => one.jenis === jenis).length;
    const isNone = jenis === 'daftar-program' && noProgramLain && count === 0;
    const value = isNone ? words.noProgram : words.files(count);
    return { where: ['lampiran', jenis], name: lampiranNames[jenis], value };
  });
}
