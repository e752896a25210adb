import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import {
  type Quarter,
  type QuarterFacts,
  quarterDays,
} from '../../../domain/indicators/triwulan.ts';
import { kindName } from '../../standing/words.ts';

export const triwulanText = {
  title: 'Laporan triwulan',
  lead: 'Laporan peningkatan efektivitas kegiatan pemberdayaan masyarakat (Renstra nomor 144 dan 197). Rancangannya dibuat dari yang ada di perangkat ini; ubah seperlunya, lalu simpan.',
  quarter: (quarter: Quarter) => `Triwulan ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
  tahun: 'Tahun',
  made: (tanggal: string) => `Dibuat ${tanggal}`,
  notMade: 'Belum dibuat',
  draft: 'Isi laporan',
  fill: 'Tulis ulang dari data',
  save: 'Simpan laporan',
  saved: 'Tersimpan di perangkat ini; dihitung di indikator begitu sampai di server.',
  empty: 'Tulis isi laporannya dahulu.',
  print: 'Cetak',
} as const;

interface DraftAbout {
  readonly kecamatan: string;
  readonly title: string;
  readonly tahun: number;
  readonly quarter: Quarter;
}

/** The report of a quarter as a draft; a person reads and changes it. */
export function quarterDraft(
  facts: QuarterFacts,
  { kecamatan, title, tahun, quarter }: DraftAbout,
): string {
  const { from, until } = quarterDays(tahun, quarter);
  const received = [...facts.received].map(
    ([kind, { reports, nihil }]) =>
      `- ${kindName(kind)}: ${reports} desa${nihil === 0 ? '' : `, di antaranya ${nihil} nihil`}`,
  );
  return [
    `LAPORAN PENINGKATAN EFEKTIVITAS KEGIATAN PEMBERDAYAAN MASYARAKAT`,
    `KECAMATAN ${kecamatan.toUpperCase()}, ${title.toUpperCase()} TAHUN ${tahun}`,
    '',
    `Menurut tanggal sampai di kecamatan, ${formatTanggal(from)} sampai ${formatTanggal(until)}.`,
    '',
    'A. Laporan desa yang masuk (tiap laporan dihitung sekali, saat pertama masuk)',
    ...(received.length === 0 ? ['- tidak ada'] : received),
    '',
    'B. Pemeriksaan',
    `- Pengajuan perbaikan: ${facts.corrections} kali`,
    `- Dikembalikan untuk diperbaiki: ${facts.returned} kali`,
    `- Diterima: ${facts.accepted} laporan`,
    '',
    'C. Pembinaan',
    `- Kunjungan: ${facts.kunjungan}, ke ${facts.desaVisited} desa`,
    `- Rekomendasi: ${facts.rekomendasi} butir, dalam ${facts.rekomendasiDocuments} surat, kunjungan atau evaluasi`,
    '',
    'D. Masalah dan tindak lanjut',
    '',
  ].join('\n');
}
