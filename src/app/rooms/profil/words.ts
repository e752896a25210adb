import { pembinaanThresholds as limits } from '../../../domain/profile/needed-pembinaan.ts';
import type { PembinaanReason } from '../../../domain/profile/needed-pembinaan.ts';
import type { ReturnCause } from '../../../domain/profile/returns.ts';
import { formatPercent } from '../../kit/format-percent.ts';

export const profilText = {
  title: (nama: string) => `Profil Desa ${nama}`.trim(),
  unknown: 'Desa ini tidak ada di kecamatan Anda.',
  noAge: 'Belum pernah tersambung ke kecamatan dari perangkat ini',
  age: (waktu: string) => `Data per ${waktu}`,
  print: 'Cetak',
  needed: 'Perlu pembinaan tentang',
  neededNone: 'Tidak ada yang melewati batas aturan di bawah.',
  visited: 'sudah dikunjungi tahun ini',
  notVisited: 'belum dikunjungi tahun ini',
  rule: 'Aturan yang dipakai',
  ruleLead:
    'Usulan; Renstra tidak memberi aturan. Dihitung dari laporan tahun ini dan tahun lalu yang ada di perangkat ini:',
  rules: [
    `${limits.lateCount} laporan atau lebih tentang hal itu terlambat atau belum masuk;`,
    `${limits.returnCount} pengembalian atau lebih tentang hal itu;`,
    `keuangan: belanja setahun di bawah ${limits.belanjaPercent}% anggaran (LPJ atau Semester II);`,
    'BUMDes: ada, tetapi tidak aktif menurut batasan di Setelan;',
    'lembaga: kurang dari enam jenis, atau ada jenis yang tidak aktif menurut batasan di Setelan;',
    'administrasi: ada rekomendasi yang lewat batas tindak lanjutnya dan belum dijawab desa.',
  ],
  timeliness: 'Ketepatan waktu',
  timelinessLead: 'Menurut tahun jatuh temponya, sejak laporan pertama desa ini.',
  onTime: 'tepat waktu',
  late: 'terlambat',
  missing: 'belum masuk',
  noDue: 'belum ada yang jatuh tempo',
  firstTimeRight: 'Benar sejak pertama',
  firstTimeRightOf: (right: number, decided: number) =>
    `${right} dari ${decided} laporan yang diputus diterima pada pengajuan pertama`,
  noneDecided: 'Belum ada laporan yang diputus.',
  causes: 'Sebab pengembalian',
  noCauses: 'Belum pernah dikembalikan.',
  times: (count: number) => `${count} kali`,
  realisasi: 'Realisasi belanja tiap bidang',
  noRealisasi: 'Belum ada laporan realisasi.',
  total: (percent: number | null) => `Seluruh belanja ${formatPercent(percent)} dari anggaran`,
  bumdes: 'BUMDes',
  noBumdes: 'Belum ada laporan BUMDes.',
  nihil: 'Desa menyatakan tidak punya BUMDes.',
  aktif: 'aktif',
  tidakAktif: 'tidak aktif',
  legs: { hasDireksi: 'direksi menjabat', hasLaporan: 'melapor', hasOmzet: 'beromzet' },
  tahap: 'Status badan hukum',
  omzet: 'Omzet',
  laba: 'Laba/(rugi)',
  aset: 'Aset',
  bagiHasil: 'Bagi hasil ke desa',
  notSaid: 'tidak disebut',
  lkd: 'Lembaga kemasyarakatan (LKD)',
  noLkd: 'Belum ada laporan LKD.',
  lkdCount: (aktif: number, all: number) => `${aktif} dari ${all} lembaga aktif`,
  lacking: (jenis: string) => `Belum ada: ${jenis}`,
  asleep: (jenis: string) => `Tidak ada yang aktif: ${jenis}`,
  allSix: 'Keenam jenis ada dan aktif.',
  from: (laporan: string) => `Dari ${laporan}`,
  kunjungan: 'Kunjungan',
  prepare: 'Siapkan kunjungan',
  noKunjungan: 'Belum ada kunjungan yang tercatat.',
  rekomendasi: 'Rekomendasi yang belum selesai',
  noRekomendasi: 'Tidak ada rekomendasi yang terbuka.',
} as const;

export function reasonText(reason: PembinaanReason): string {
  switch (reason.why) {
    case 'terlambat':
      return `${reason.count} laporan terlambat atau belum masuk`;
    case 'dikembalikan':
      return `${reason.count} kali dikembalikan`;
    case 'belanja-rendah':
      return `belanja ${formatPercent(reason.percent)} dari anggaran`;
    case 'bumdes-tidak-aktif':
      return 'BUMDes tidak aktif';
    case 'lkd-kurang':
      return `${reason.count} jenis lembaga belum ada`;
    case 'lkd-tidak-aktif':
      return `${reason.count} jenis lembaga tidak aktif`;
    case 'rekomendasi-lewat':
      return `${reason.count} rekomendasi lewat batas dan belum dijawab`;
  }
}

/** Parts of a report that remarks point into. */
const placeNames: Readonly<Record<string, string>> = {
  '': 'Seluruh laporan',
  lines: 'Baris anggaran atau realisasi',
  bpd: 'Kesepakatan BPD',
  lampiran: 'Lampiran',
  catatan: 'Catatan',
  alasanPerubahan: 'Alasan perubahan',
  kas: 'Kas akhir tahun',
  perdes: 'Perdes',
  musdes: 'Musdes',
  kegiatan: 'Kegiatan',
  pagu: 'Pagu',
  tahapan: 'Tahapan',
  tim: 'Tim penyusun',
  isi: 'Isi dokumen',
  usulan: 'Usulan',
  acara: 'Acara dan notulen',
  hadirin: 'Daftar hadir',
  kesepakatan: 'Kesepakatan',
  profil: 'Profil',
  organ: 'Penasihat, pelaksana operasional, pengawas',
  unit: 'Unit usaha',
  laporan: 'Angka laporan',
  pertanggungjawaban: 'Pertanggungjawaban',
  lembaga: 'Lembaga',
  musrenbangdes: 'Hadir di Musrenbangdes',
  nomor: 'Nomor',
  tanggal: 'Tanggal',
};

/** What a return was about; `question` names a point of the evaluation. */
export function causeName(
  { about, key }: Pick<ReturnCause, 'about' | 'key'>,
  question: (id: string) => string,
): string {
  return about === 'point' ? `Lembar evaluasi: ${question(key)}` : (placeNames[key] ?? key);
}
