import type { BumdesKind, Periode } from '../../../domain/reports/bumdes/periode.ts';
import type { Jabatan, Tahap } from '../../../domain/reports/bumdes/schema.ts';

export const tahapNames: Readonly<Record<Tahap, string>> = {
  'belum-daftar': 'Belum mendaftar',
  'nama-disetujui': 'Nama disetujui',
  perbaikan: 'Dokumen diperbaiki',
  'berbadan-hukum': 'Berbadan hukum',
};

export const jabatanNames: Readonly<Record<Jabatan, string>> = {
  penasihat: 'Penasihat',
  direktur: 'Direktur',
  sekretaris: 'Sekretaris',
  bendahara: 'Bendahara',
  pengawas: 'Pengawas',
};

export const jenisNames = { bumdes: 'BUM Desa', bumdesma: 'BUM Desa Bersama' } as const;

export const auditNames = {
  belum: 'Belum diaudit',
  pengawas: 'Pengawas',
  'auditor-independen': 'Auditor independen',
} as const;

/** What the period of a report is called beside others. */
export function periodeName({ kind, tahun }: Periode): string {
  return kind === 'bumdes-tahunan' ? String(tahun) : `Sem. ${semester[kind]} ${tahun}`;
}

const semester: Readonly<Record<BumdesKind, string>> = {
  'bumdes-semester-1': 'I',
  'bumdes-semester-2': 'II',
  'bumdes-tahunan': '',
};

export const bumdesText = {
  sections: {
    profil: 'Profil BUMDes',
    organ: 'Penasihat, pelaksana operasional, pengawas',
    unit: 'Unit usaha',
    keuangan: 'Keuangan',
    kegiatan: 'Kegiatan dan kendala',
    musdes: 'Musdes tahunan dan audit',
  },
  empty: 'Belum diisi',
  people: (count: number) => `${count} orang`,
  ended: (count: number) => `${count} masa jabatan berakhir`,
  units: (count: number) => `${count} unit`,
  laba: (amount: string) => `Laba/(rugi) ${amount}`,
  aktif: 'Aktif',
  tidakAktif: 'Tidak aktif',
  held: (tanggal: string) => `Musdes ${tanggal}`,
  organ: {
    title: 'Penasihat, pelaksana operasional, pengawas',
    add: 'Tambah pengurus',
    lead: 'Penasihat dijabat kepala desa. Masa jabatan lainnya 5 tahun, paling banyak 3 kali (PP 11/2021).',
    until: (tanggal: string) => `sampai ${tanggal}`,
  },
  unit: {
    title: 'Unit usaha',
    none: 'Belum ada unit usaha.',
    add: 'Tambah unit usaha',
  },
  keuanganLead: (periode: string) => `Hanya untuk ${periode}, bukan sejak berdiri.`,
  start: {
    title: 'Mulai dari laporan sebelumnya',
    lead: 'Profil, pengurus, dan unit usaha disalin. Angkanya Anda isi baru.',
    take: (judul: string) => `Salin profil dari ${judul}`,
  },
  nihil: {
    action: 'Desa ini tidak punya BUMDes',
    lead: 'Desa menyatakan tidak ada BUMDes pada periode ini.',
  },
} as const;

/** What may go with a report, in the order it is asked. */
export function bumdesLampiran(kind: BumdesKind) {
  const isYear = kind === 'bumdes-tahunan';
  const one = (jenis: string, nama: string, hint: string) => ({
    jenis,
    nama,
    hint,
    isRequired: false,
  });
  return [
    one('posisi-keuangan', 'Laporan posisi keuangan', 'Neraca pada akhir periode (Ps 58).'),
    one('laba-rugi', 'Laporan laba rugi', 'Untuk periode ini (Ps 58).'),
    ...(isYear ? [one('berita-acara', 'Berita acara Musdes tahunan', 'Ps 19 dan 59.')] : []),
    one('lainnya', 'Lainnya', 'Misalnya hasil audit atau sertifikat AHU.'),
  ];
}

export const trendText = {
  title: 'Perkembangan',
  periode: 'Periode',
  chart: 'Grafik omzet dan laba per periode',
  omzet: 'Omzet (Rp)',
  laba: 'Laba (Rp)',
  single: 'Grafik muncul bila ada laporan periode sebelumnya di HP ini.',
  unsaid: 'tidak diisi',
} as const;

/** How "aktif" is read for the Renstra: a definition of ours, not of the Renstra. */
export const aktifText = {
  title: 'Ukuran "aktif" untuk Renstra',
  yes: 'Memenuhi ukuran aktif',
  no: 'Belum memenuhi ukuran aktif',
  has: 'Ada',
  hasNot: 'Belum',
  legs: {
    hasDireksi: 'direktur dalam masa jabatan',
    hasLaporan: 'laporan periode terakhir ada',
    hasOmzet: 'ada omzet',
  },
  basis:
    'Renstra tidak memberi definisi. Ukuran ini dapat diubah kecamatan; pernyataan desa tetap disimpan apa adanya.',
} as const;

export const bumdesViewText = {
  nihil: 'Desa menyatakan tidak ada BUMDes.',
  since: (tanggal: string, last: string) => `${tanggal} s.d. ${last}`,
  periodeKe: (n: number) => `periode ke-${n}`,
  unitAktif: 'aktif',
  unitTidak: 'tidak aktif',
} as const;
