import type { Quarter, QuarterFacts } from '../../../domain/indicators/triwulan.ts';
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

/** The report of a quarter as a draft; a person reads and changes it. */
export function quarterDraft(
  facts: QuarterFacts,
  { kecamatan, title, tahun }: { kecamatan: string; title: string; tahun: number },
): string {
  const received = [...facts.received].map(([kind, count]) => `- ${kindName(kind)}: ${count}`);
  return [
    `LAPORAN PENINGKATAN EFEKTIVITAS KEGIATAN PEMBERDAYAAN MASYARAKAT`,
    `KECAMATAN ${kecamatan.toUpperCase()}, ${title.toUpperCase()} TAHUN ${tahun}`,
    '',
    'A. Laporan desa yang diterima',
    ...(received.length === 0 ? ['- tidak ada'] : received),
    '',
    'B. Pemeriksaan',
    `- Dikembalikan untuk diperbaiki: ${facts.returned}`,
    `- Diterima: ${facts.accepted}`,
    '',
    'C. Pembinaan',
    `- Kunjungan: ${facts.kunjungan}, ke ${facts.desaVisited} desa`,
    `- Rekomendasi: ${facts.rekomendasi}`,
    '',
    'D. Masalah dan tindak lanjut',
    '',
  ].join('\n');
}
