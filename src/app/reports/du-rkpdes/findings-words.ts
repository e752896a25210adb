import { absentLampiranText } from '../../standing/findings-words.ts';
import { findingTextOf, readValues, type Sentences, type Values } from '../frame/sentence-words.ts';
import { duRkpdesFieldNames } from './fields.ts';
import { duRkpdesLampiranNames } from './words.ts';

const sentences: Sentences = {
  empty: () => 'Daftar usulan masih kosong. Tambahkan paling sedikit satu usulan.',
  musrenbangdes: () => 'Tanggal Musrenbangdes yang menyepakati daftar ini belum diisi.',
  'musrenbangdes-late': (v) =>
    `Musrenbangdes tercatat ${v.day('day')}, padahal daftar usulan ${v.text('tahun')} disepakati sebelum tahun itu. Periksa tanggalnya.`,
  kode: (v) =>
    `Kode ${v.text('fungsi')} pada ${row(v)} belum dikenal aplikasi. Cocokkan dengan Siskeudes.`,
  columns: (v) => `${row(v)} belum lengkap: ${columns(v)}.`,
  lampiran: (v) => absentLampiranText(duRkpdesLampiranNames, v.text('jenis')),
};

export const duRkpdesFindingText = findingTextOf(sentences, readValues);

function row(v: Values): string {
  const nama = v.text('nama').trim();
  return nama === '' ? 'Usulan tanpa nama' : `Usulan “${nama}”`;
}

function columns(v: Values): string {
  const names = v.text('columns').split(',');
  return names.map((name) => (duRkpdesFieldNames[name] ?? name).toLowerCase()).join(', ');
}
