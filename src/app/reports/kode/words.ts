import type { Bidang } from '../../../domain/reports/kode/kode-schema.ts';

export const codePickerText = {
  kegiatanTitle: 'Pilih kegiatan',
  rekeningTitle: 'Pilih rekening',
  kegiatanSearch: 'Cari kegiatan',
  rekeningSearch: 'Cari rekening',
  kegiatanHint: 'Posyandu atau 2.2.02',
  rekeningHint: 'ATK atau 5.2.1',
  used: 'Sudah dipakai di sini',
  all: 'Semua',
  none: 'Tidak ada yang cocok. Coba kata lain atau sebagian kodenya.',
  elsewhere: (name: string, part: string) => `“${name}” ada di bagian ${part}.`,
  partOf: (code: string) =>
    code.startsWith('4') ? 'Pendapatan' : code.startsWith('5') ? 'Belanja' : 'Pembiayaan',
  back: 'Ganti kegiatan',
  more: (count: number) => `${count} pertama ditampilkan. Ketik untuk mempersempit.`,
} as const;

/** A kegiatan by its kode, or in the desa's own words. */
export const kegiatanPickerText = {
  title: 'Pilih kegiatan',
  search: 'Cari kegiatan',
  hint: 'Posyandu atau 2.2.02',
  own: 'Tulis sendiri, tanpa kode',
  ownHint: 'Kegiatan tanpa kode tidak dapat dicocokkan dengan APBDes.',
} as const;

export const kodeText = {
  own: 'Kegiatan desa sendiri, tanpa kode',
  change: 'Ganti',
  bidang: 'Bidang',
  bidangCode: (bidang: Bidang, name: string) => `${bidang}. ${name}`,
  notChosen: 'Belum dipilih',
} as const;

export const sumberDanaText = {
  title: 'Sumber dana',
  other: (name: string) => `Tertulis: ${name}`,
} as const;
