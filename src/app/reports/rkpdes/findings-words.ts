import { bulanNames } from '../../../domain/basics/tanggal.ts';
import { absentLampiranText } from '../../standing/findings-words.ts';
import { findingTextOf, readValues, type Sentences, type Values } from '../frame/sentence-words.ts';
import { rkpdesFieldNames } from './fields.ts';
import { rkpdesLampiranNames } from './words.ts';

const sentences: Sentences = {
  empty: () => 'RKPDes belum berisi satu kegiatan pun. Isi matriks kegiatan dahulu.',
  'nihil-alasan': () => 'Tulis alasan mengapa tidak ada Perubahan RKPDes tahun ini.',
  R1: (v) =>
    `Perdes RKPDes ditetapkan ${v.day('day')}, lewat dari batas ${v.day('latest')}. Jelaskan sebabnya di catatan.`,
  'R1-missing': () => 'Tanggal Perdes belum diisi. RKPDes ditetapkan dengan Perdes.',
  'perdes-nomor': () => 'Nomor Perdes belum diisi.',
  R2: (v) =>
    `Musdes perencanaan diadakan ${v.day('day')}, lewat dari batas ${v.day('latest')}. Jelaskan sebabnya di catatan.`,
  'R2-missing': () => 'Tanggal Musdes perencanaan belum diisi.',
  musrenbangdes: () => 'Tanggal Musrenbangdes belum diisi. RKPDes wajib dibahas di Musrenbangdes.',
  'stage-order': (v) =>
    `${field(v, 'earlier')} (${v.day('earlierDay')}) seharusnya sebelum ${field(v, 'later')} (${v.day('laterDay')}). Periksa kedua tanggalnya.`,
  R5: (v) =>
    `Kegiatan dari ${v.text('sumberDana')} berjumlah ${v.rp('planned')}, melampaui pagu indikatif ${v.rp('pagu')} sebesar ${v.rp('excess')}. Kurangi biayanya atau periksa pagunya.`,
  'R5-missing': (v) =>
    `Pagu indikatif ${v.text('sumberDana')} belum diisi, padahal direncanakan ${v.rp('planned')}.`,
  'R5-none': () => 'Pagu indikatif per sumber dana belum diisi.',
  'isi-evaluasi': () => missingPart('evaluasi RKPDes tahun sebelumnya'),
  'isi-prioritasDesa': () => missingPart('prioritas yang dikelola desa'),
  'isi-prioritasKerjaSama': () =>
    missingPart('prioritas kerja sama antar-desa dan pihak ketiga (atau pernyataan tidak ada)'),
  'isi-prioritasPenugasan': () =>
    missingPart(
      'program penugasan dari Pemerintah, provinsi, kabupaten (atau pernyataan tidak ada)',
    ),
  'isi-pelaksana': () => missingPart('pelaksana kegiatan desa'),
  tim: () => 'Nama ketua dan sekretaris tim penyusun belum lengkap.',
  lampiran: (v) => absentLampiranText(rkpdesLampiranNames, v.text('jenis')),
  'perubahan-alasan': () => 'Sebab perubahan belum dipilih.',
  'perubahan-penjelasan': () => 'Penjelasan perubahan belum ditulis.',
  'perubahan-semula': () =>
    'Perubahan ini tidak dimulai dari RKPDes yang dikirim, sehingga yang berubah tidak dapat ditandai. Pakai bagian Mulai dari bila RKPDes sudah ada di HP ini.',
  'perubahan-same': () =>
    'Belum ada kegiatan yang berubah dari RKPDes semula. Ubah kegiatannya, atau nyatakan tidak ada perubahan.',
  bidang: (v) => `${row(v)} belum punya bidang. Pilih bidangnya atau kode kegiatannya.`,
  'no-kode': (v) =>
    `${row(v)} tanpa kode, sehingga tidak dapat dicocokkan dengan APBDes. Pilih kodenya bila ada.`,
  'V6-kegiatan': (v) =>
    `Kode ${v.text('fungsi')} pada ${row(v)} belum dikenal aplikasi. Cocokkan dengan Siskeudes; kegiatan setempat memakai nomor 90-99.`,
  biaya: (v) => `${row(v)} belum punya perkiraan biaya. Pilih sumber dananya dan isi rupiahnya.`,
  'sumber-dana': (v) =>
    `${row(v)} mempunyai ${v.rp('amount')} tanpa sumber dana. Pilih sumber dananya.`,
  bulan: (v) =>
    `${row(v)} selesai ${month(v, 'selesai')}, sebelum mulai ${month(v, 'mulai')}. Periksa bulannya.`,
  columns: (v) => `${row(v)} belum lengkap: ${columns(v)}.`,
  'V5-not-in-apbdes': (v) =>
    `Kegiatan ${v.text('fungsi')} ${v.text('nama')} (${v.rp('rkpdes')}) tidak ada di APBDes tahun yang sama.`,
  'V5-amount': (v) =>
    `Kegiatan ${v.text('fungsi')} ${v.text('nama')} dianggarkan ${v.rp('apbdes')} di APBDes, lebih ${v.rp('excess')} dari RKPDes (${v.rp('rkpdes')}).`,
};

export const rkpdesFindingText = findingTextOf(sentences, readValues);

function month(v: Values, name: string): string {
  return bulanNames[Number(v.text(name)) - 1] ?? '';
}

function field(v: Values, name: string): string {
  return rkpdesFieldNames[v.text(name)] ?? v.text(name);
}

function columns(v: Values): string {
  const names = v.text('columns').split(',');
  return names.map((name) => (rkpdesFieldNames[name] ?? name).toLowerCase()).join(', ');
}

function row(v: Values): string {
  const nama = v.text('nama').trim();
  return nama === '' ? 'Kegiatan tanpa nama' : `Kegiatan “${nama}”`;
}

function missingPart(part: string): string {
  return `Dokumen belum memuat ${part}. Lengkapi, lalu centang di Isi dokumen.`;
}
