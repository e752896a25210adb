import { formatRp } from '../../../domain/basics/rupiah.ts';
import { bulanNames, formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import type { Finding } from '../../../domain/reports/finding.ts';
import { absentLampiranText } from '../../standing/findings-words.ts';
import { rkpdesFieldNames } from './fields.ts';
import { rkpdesLampiranNames } from './words.ts';

/** The sentence for a finding about an RKPDes: what was seen, and what to do about it. */
export function rkpdesFindingText({ rule, values }: Finding): string {
  const sentence = SENTENCES[rule];
  return sentence === undefined ? `Periksa kembali (${rule}).` : sentence(values);
}

/** Every rule that has a sentence. */
export function rkpdesFindingRules(): string[] {
  return Object.keys(SENTENCES);
}

type Values = Finding['values'];

const SENTENCES: Readonly<Record<string, (v: Values) => string>> = {
  empty: () => 'RKPDes belum berisi satu kegiatan pun. Isi matriks kegiatan dahulu.',
  'nihil-alasan': () => 'Tulis alasan mengapa tidak ada Perubahan RKPDes tahun ini.',
  R1: (v) =>
    `Perdes RKPDes ditetapkan ${day(v, 'day')}, lewat dari batas ${day(v, 'latest')}. Jelaskan sebabnya di catatan.`,
  'R1-missing': () => 'Tanggal Perdes belum diisi. RKPDes ditetapkan dengan Perdes.',
  'perdes-nomor': () => 'Nomor Perdes belum diisi.',
  R2: (v) =>
    `Musdes perencanaan diadakan ${day(v, 'day')}, lewat dari batas ${day(v, 'latest')}. Jelaskan sebabnya di catatan.`,
  'R2-missing': () => 'Tanggal Musdes perencanaan belum diisi.',
  musrenbangdes: () => 'Tanggal Musrenbangdes belum diisi. RKPDes wajib dibahas di Musrenbangdes.',
  'stage-order': (v) =>
    `${field(v, 'earlier')} (${day(v, 'earlierDay')}) seharusnya sebelum ${field(v, 'later')} (${day(v, 'laterDay')}). Periksa kedua tanggalnya.`,
  R5: (v) =>
    `Kegiatan dari ${text(v, 'sumberDana')} berjumlah ${rp(v, 'planned')}, melampaui pagu indikatif ${rp(v, 'pagu')} sebesar ${rp(v, 'excess')}. Kurangi biayanya atau periksa pagunya.`,
  'R5-missing': (v) =>
    `Pagu indikatif ${text(v, 'sumberDana')} belum diisi, padahal direncanakan ${rp(v, 'planned')}.`,
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
  lampiran: ({ jenis }) => absentLampiranText(rkpdesLampiranNames, jenis),
  'perubahan-alasan': () => 'Sebab perubahan belum dipilih.',
  'perubahan-penjelasan': () => 'Penjelasan perubahan belum ditulis.',
  'perubahan-semula': () =>
    'Perubahan ini tidak dimulai dari RKPDes yang dikirim, sehingga yang berubah tidak dapat ditandai. Pakai Isi awal bila RKPDes sudah ada di HP ini.',
  'perubahan-same': () =>
    'Belum ada kegiatan yang berubah dari RKPDes semula. Ubah kegiatannya, atau nyatakan tidak ada perubahan.',
  bidang: (v) => `${row(v)} belum punya bidang. Pilih bidangnya atau kode kegiatannya.`,
  'no-kode': (v) =>
    `${row(v)} tanpa kode, sehingga tidak dapat dicocokkan dengan APBDes. Pilih kodenya bila ada.`,
  'V6-kegiatan': (v) =>
    `Kode ${text(v, 'fungsi')} pada ${row(v)} tidak ada di lampiran. Pilih kode yang sesuai; kegiatan setempat memakai nomor 90-99.`,
  biaya: (v) => `${row(v)} belum punya perkiraan biaya. Pilih sumber dananya dan isi rupiahnya.`,
  'sumber-dana': (v) =>
    `${row(v)} mempunyai ${rp(v, 'amount')} tanpa sumber dana. Pilih sumber dananya.`,
  bulan: (v) =>
    `${row(v)} selesai ${month(v, 'selesai')}, sebelum mulai ${month(v, 'mulai')}. Periksa bulannya.`,
  columns: (v) => `${row(v)} belum lengkap: ${columns(v)}.`,
  'V5-not-in-apbdes': (v) =>
    `Kegiatan ${text(v, 'fungsi')} ${text(v, 'nama')} (${rp(v, 'rkpdes')}) tidak ada di APBDes tahun yang sama.`,
  'V5-amount': (v) =>
    `Kegiatan ${text(v, 'fungsi')} ${text(v, 'nama')} dianggarkan ${rp(v, 'apbdes')} di APBDes, lebih ${rp(v, 'excess')} dari RKPDes (${rp(v, 'rkpdes')}).`,
};

function text(values: Values, name: string): string {
  return String(values[name] ?? '');
}

function rp(values: Values, name: string): string {
  return formatRp(Number(values[name] ?? 0));
}

function day(values: Values, name: string): string {
  return formatTanggal(tanggalSchema.parse(values[name]));
}

function month(values: Values, name: string): string {
  return bulanNames[Number(values[name]) - 1] ?? '';
}

function field(values: Values, name: string): string {
  return rkpdesFieldNames[text(values, name)] ?? text(values, name);
}

function columns(values: Values): string {
  const names = text(values, 'columns').split(',');
  return names.map((name) => (rkpdesFieldNames[name] ?? name).toLowerCase()).join(', ');
}

function row(values: Values): string {
  const nama = text(values, 'nama').trim();
  return nama === '' ? 'Kegiatan tanpa nama' : `Kegiatan “${nama}”`;
}

function missingPart(part: string): string {
  return `Dokumen belum memuat ${part}. Lengkapi, lalu centang di Isi dokumen.`;
}
