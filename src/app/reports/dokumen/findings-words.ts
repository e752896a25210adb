import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { bidangLppd, kategoriAset } from '../../../domain/reports/dokumen/schema.ts';
import { absentLampiranText } from '../../standing/findings-words.ts';
import { findingTextOf, type Sentences } from '../frame/sentence-words.ts';
import { bidangLppdNames, dokumenLampiranNames, kategoriNames } from './words.ts';

type Say = (name: string) => string;

const sentences: Sentences<Say> = {
  'nihil-alasan': () => 'Tulis alasan mengapa tidak ada.',
  'dokumen-empty': () =>
    'Belum ada isinya. Isi nomor dan tanggal dokumen, lalu tambahkan berkasnya.',
  'dokumen-nomor': () => 'Nomor dokumen belum diisi.',
  'dokumen-tanggal': () => 'Tanggal dokumen belum diisi.',
  'dokumen-kepala-desa': () => 'Nama penanda tangan belum diisi.',
  'dokumen-late': (v) =>
    `Tanggal dokumen ${v('tanggal')} lewat dari batas ${v('latest')}. Jelaskan sebabnya di catatan.`,
  'dokumen-later': (v) =>
    `Tanggal dokumen ${v('tanggal')} sesudah tanggal pengiriman ${v('filedOn')}. Periksa tanggalnya.`,
  'dokumen-musdes': () => 'Tanggal Musdes belum diisi.',
  'dokumen-pelantikan': () =>
    'Tanggal pelantikan kepala desa belum diisi, jadi batas 3 bulan tidak dapat dihitung.',
  'dokumen-akhir-jabatan': () =>
    'Tanggal akhir masa jabatan kepala desa belum diisi, jadi batas 5 bulan tidak dapat dihitung.',
  'dokumen-periode': () => 'Tahun pertama dan tahun terakhir RPJMDes belum lengkap.',
  'dokumen-periode-turned': (v) =>
    `Tahun terakhir ${v('selesai')} tidak sesudah tahun pertama ${v('mulai')}. Periksa periodenya.`,
  'dokumen-bidang': (v) =>
    `Belum dilaporkan: ${v('missing')}. Lengkapi laporannya atau centang bidangnya.`,
  'dokumen-aset': (v) => `${v('kategori')} belum diisi. Isi 0 bila memang tidak ada.`,
  'dokumen-aset-nilai': (v) => `${v('kategori')}: jumlahnya ada, tetapi nilainya belum diisi.`,
  'dokumen-aset-negative': (v) => `${v('kategori')}: nilai aset tidak mungkin di bawah nol.`,
  lampiran: (v) => absentLampiranText(dokumenLampiranNames, v('jenis')),
};

export const dokumenFindingText = findingTextOf<Say>(
  sentences,
  (values) => (name) => spoken(name, values[name] ?? ''),
);

function spoken(name: string, value: string | number): string {
  if (typeof value === 'number') return String(value);
  const kategori = name === 'kategori' && kategoriAset.find((one) => one === value);
  if (kategori) return kategoriNames[kategori];
  if (name === 'missing') return bidangNames(value);
  const tanggal = tanggalSchema.safeParse(value).data;
  return tanggal ? formatTanggal(tanggal) : value;
}

function bidangNames(value: string): string {
  const missing = value.split(',');
  return bidangLppd
    .filter((one) => missing.includes(one))
    .map((one) => bidangLppdNames[one].toLowerCase())
    .join(', ');
}
