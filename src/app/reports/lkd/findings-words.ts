import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { jenisLkdSchema } from '../../../domain/reports/lkd/schema.ts';
import { entryText } from '../frame/entries-words.ts';
import { findingTextOf, type Sentences } from '../frame/sentence-words.ts';
import { jenisLkdNames } from './words.ts';

type Say = (name: string) => string;

const sentences: Sentences<Say> = {
  'lkd-empty': () =>
    'Belum ada satu lembaga pun. Tambahkan lembaganya, atau salin dari tahun lalu.',
  'lkd-jenis': (v) => `Belum ada ${v('jenis')}. Tambahkan, atau jelaskan di catatan.`,
  'lkd-nama': () => 'Ada lembaga yang belum bernama. Isi namanya, atau hapus.',
  'lkd-sk': (v) => `${who(v)}: nomor atau tanggal SK belum lengkap.`,
  'lkd-ketua': (v) => `${who(v)}: nama ketua belum diisi.`,
  'lkd-aktif': (v) => `${who(v)}: belum dinyatakan aktif atau tidak.`,
  'lkd-kegiatan': (v) => `${who(v)}: aktif, tetapi belum ada kegiatan tahun ini yang ditulis.`,
  'lkd-term-over': (v) =>
    `${v('nama')}: masa bakti berakhir ${v('last')}. Perbarui SK pengurus, atau jelaskan di catatan.`,
  'lkd-term-turned': (v) =>
    `${v('nama')}: akhir masa bakti ${v('selesai')} lebih awal dari mulainya ${v('mulai')}. Periksa tanggalnya.`,
  'lkd-kegiatan-year': (v) =>
    `${v('nama')}: ada kegiatan bertanggal ${v('tanggal')}, di luar tahun ${v('tahun')}. Periksa tanggalnya.`,
  'lkd-double': (v) => `${v('nama')} tertulis dua kali. Hapus salah satunya.`,
};

export const lkdFindingText = findingTextOf<Say>(
  sentences,
  (values) => (name) => spoken(name, values[name] ?? ''),
);

/** One by its name, more by their count. */
function who(v: Say): string {
  return v('count') === '1' ? v('nama') : `${v('count')} ${v('jenis')}`;
}

function spoken(name: string, value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (name === 'nama') return value.trim() || entryText.unnamed;
  const jenis = name === 'jenis' && jenisLkdSchema.safeParse(value).data;
  if (jenis) return jenisLkdNames[jenis];
  const tanggal = tanggalSchema.safeParse(value).data;
  return tanggal ? formatTanggal(tanggal) : value;
}
