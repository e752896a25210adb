import { bulanNames } from '../../../domain/basics/tanggal.ts';
import type { AlasanPerubahan, Pola } from '../../../domain/reports/rkpdes/schema.ts';

/** Words of the form of an RKPDes and of its Perubahan. */
export const rkpdesText = {
  sections: {
    kegiatan: 'Matriks kegiatan',
    pagu: 'Pagu indikatif',
    tahapan: 'Tahapan dan Perdes',
    isi: 'Isi dokumen',
    tim: 'Tim penyusun',
    lampiran: 'Lampiran',
    perubahan: 'Alasan perubahan',
    mulai: 'Mulai dari',
    impor: 'Tempel atau impor tabel',
  },
  empty: 'Belum diisi',
  rowCount: (count: number) => (count === 0 ? 'Belum ada kegiatan' : `${count} kegiatan`),
  isiCount: (count: number) => `${count} dari 5 ada`,
  perdes: (nomor: string, tanggal: string) => `Perdes ${nomor}, ${tanggal}`,
  total: 'Jumlah',
  showSums: 'Lihat jumlah per sumber',
  hideSums: 'Tutup jumlah',
  ofPagu: (pagu: string) => `dari pagu ${pagu}`,
  noSource: 'Sumber belum disebut',
  noBidang: 'Bidang belum dipilih',
} as const;

export const rkpdesStartText = {
  lead: 'Pilih mulai dari mana. Semua dapat diubah sesudahnya.',
  from: (judul: string) => `Dari ${judul}`,
  lastYear: (count: number) =>
    `${count} kegiatan disalin dengan biayanya. Tanggal, Perdes, dan lampiran diisi baru.`,
  semula: (count: number) => `${count} kegiatan menjadi isi semula; yang Anda ubah akan ditandai.`,
  none: 'RKPDes yang menjadi asalnya belum ada di HP ini. Sinkronkan dahulu, atau isi kegiatannya satu per satu.',
  replaceLead: (count: number) => `Draf ini sudah berisi ${count} kegiatan. Kegiatan itu diganti.`,
} as const;

export const kegiatanText = {
  none: 'Belum ada kegiatan',
  noneLead: 'Ketuk Tambah kegiatan, lalu cari namanya atau kodenya.',
  add: 'Tambah kegiatan',
  title: 'Kegiatan',
  bidangHint: 'Kegiatan tanpa kode perlu bidang agar masuk jumlah yang benar.',
  sumber: 'Sumber dana dan perkiraan biaya',
  sumberHint:
    'Ketuk sumbernya, lalu isi rupiahnya. Boleh lebih dari satu. Angka dari RAB atau pagu indikatif.',
  sumberKeep: 'Untuk melepas sumber, kosongkan dahulu angkanya.',
  biayaFrom: (sumber: string) => `Biaya dari ${sumber}`,
  biaya: 'Perkiraan biaya',
  unnamed: 'Kegiatan tanpa nama',
  dropped: 'Dihapus dari RKPDes semula',
  restore: 'Kembalikan',
} as const;

export const paguText = {
  lead: 'Perkiraan dana tahun depan per sumber, dari pemberitahuan kabupaten atau pagu tahun ini. Jumlah kegiatan per sumber tidak boleh melampauinya.',
  planned: (jumlah: string) => `Direncanakan ${jumlah}`,
  over: (jumlah: string) => `Direncanakan ${jumlah}, melampaui pagu`,
} as const;

export const isiLead = 'Isi paling sedikit dokumen RKPDes. Centang yang sudah ada di dalamnya.';

export const timLead = 'Tim dibentuk dengan keputusan kepala desa; kepala desa menjadi pembina.';

export const perubahanText = {
  changes: 'Yang berubah',
  counts: (added: number, changed: number, removed: number) =>
    `${added} baru, ${changed} berubah, ${removed} dihapus`,
  totals: (before: string, after: string) => `Jumlah semula ${before}, menjadi ${after}.`,
  nihil: {
    action: 'Tidak ada Perubahan RKPDes tahun ini',
    lead: 'Desa menyatakan tidak mengubah RKPDes tahun ini. Pernyataan ini dikirim seperti laporan lain.',
  },
} as const;

export const alasanNames: Readonly<Record<AlasanPerubahan, string>> = {
  bencana: 'Peristiwa khusus: bencana alam',
  krisis: 'Peristiwa khusus: krisis politik, krisis ekonomi, atau kerusuhan sosial',
  kebijakan: 'Perubahan mendasar kebijakan Pemerintah, provinsi, atau kabupaten',
};

export const polaNames: Readonly<Record<Pola, string>> = {
  swakelola: 'Swakelola',
  'kerja-sama-antar-desa': 'Kerja sama antar-desa',
  'kerja-sama-pihak-ketiga': 'Kerja sama pihak ketiga',
};

/** `Maret - Juni`, `Maret`, or nothing. */
export function monthsText(mulai: number | null, selesai: number | null): string {
  const names = [...new Set([mulai, selesai])].map((month) => bulanNames[(month ?? 0) - 1]);
  return names.filter((name) => name !== undefined).join(' - ');
}

export const rkpdesLampiranNames = {
  'berita-acara': 'Berita acara Musrenbangdes',
  'daftar-hadir': 'Daftar hadir Musrenbangdes',
  perdes: 'Perdes RKPDes',
  rab: 'RAB kegiatan',
  foto: 'Foto kegiatan musyawarah',
} as const;
