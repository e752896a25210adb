import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { jabatanSchema } from '../../../domain/reports/bumdes/schema.ts';
import { findingTextOf, type Sentences } from '../frame/sentence-words.ts';
import { bumdesFieldNames } from './fields.ts';
import { jabatanNames } from './words.ts';

type Say = (name: string) => string;

const sentences: Sentences<Say> = {
  'nihil-alasan': () => 'Tulis alasan mengapa tidak ada BUMDes.',
  'bumdes-nama': () => 'Nama BUMDes belum diisi. Isi di Profil BUMDes.',
  'bumdes-empty': () =>
    'Belum ada satu angka pun. Isi Keuangan, atau nyatakan BUMDes tidak aktif di Kegiatan dan kendala.',
  'bumdes-amount-missing': (v) => `${v('field')} belum diisi. Isi 0 bila memang tidak ada.`,
  'bumdes-amount-negative': (v) =>
    `${v('field')} ${v('amount')}: tidak mungkin di bawah nol. Periksa angkanya.`,
  'bumdes-aktif': () => 'Belum dinyatakan apakah BUMDes aktif. Pilih aktif atau tidak aktif.',
  'bumdes-alasan': () => 'BUMDes dinyatakan tidak aktif. Tulis alasannya.',
  'bumdes-aktif-no-omzet': () =>
    'BUMDes dinyatakan aktif, tetapi omzetnya nol. Periksa keduanya, atau jelaskan di catatan.',
  'bumdes-semesters': (v) =>
    `${v('field')} setahun ${v('year')}, sedangkan jumlah kedua laporan semester ${v('sum')}. Samakan, atau jelaskan di catatan.`,
  'bumdes-organ-missing': (v) =>
    `${v('jabatan')} belum diisi. Tambahkan di bagian Penasihat, pelaksana operasional, pengawas.`,
  'bumdes-term-unknown': (v) => `${v('jabatan')} ${v('nama')}: tanggal mulai menjabat belum diisi.`,
  'bumdes-term-over': (v) =>
    `${v('jabatan')} ${v('nama')}: masa jabatan 5 tahun berakhir ${v('last')}. Perbarui pengurus, atau jelaskan di catatan.`,
  'bumdes-term-later': (v) =>
    `${v('jabatan')} ${v('nama')} baru mulai ${v('mulai')}, sesudah periode laporan ini. Periksa tanggalnya.`,
  'bumdes-terms': (v) =>
    `${v('jabatan')} ${v('nama')} sudah periode ke-${v('periodeKe')}. Paling banyak ${v('most')} periode.`,
  'bumdes-tahap': () => 'Status badan hukum belum dipilih.',
  'bumdes-perdes': () => 'Nomor dan tanggal Perdes pendirian belum lengkap.',
  'bumdes-sertifikat': () =>
    'BUMDes dinyatakan berbadan hukum, tetapi nomor atau tanggal sertifikat AHU belum diisi.',
  'bumdes-sertifikat-early': () =>
    'Ada nomor sertifikat AHU, tetapi statusnya belum berbadan hukum. Periksa statusnya.',
  'bumdes-books-apbdes': (v) =>
    `${v('field')} ${v('told')}, sedangkan di APBDes tahun ini ${v('booked')}. Samakan, atau jelaskan bila dibukukan tahun lain.`,
  'bumdes-books-lpj': (v) =>
    `${v('field')} ${v('told')}, sedangkan di LPJ realisasi tahun ini ${v('booked')}. Samakan, atau jelaskan bila dibukukan tahun lain.`,
  'bumdes-musdes-missing': (v) => `Tanggal Musdes tahunan belum diisi; batasnya ${v('latest')}.`,
  'bumdes-musdes-overdue': (v) =>
    `Musdes tahunan belum ada, padahal batasnya ${v('latest')}. Jadwalkan Musdes, lalu isi tanggalnya.`,
  'bumdes-musdes-late': (v) =>
    `Musdes tahunan ${v('held')}, lewat dari batas ${v('latest')}. Jelaskan sebabnya di catatan.`,
  'bumdes-musdes-early': (v) =>
    `Musdes tahunan ${v('held')} diadakan sebelum tahun buku ${v('tahun')} berakhir. Periksa tanggalnya.`,
  'bumdes-diterima': () => 'Belum dinyatakan apakah Musdes menerima laporan tahunan.',
  'bumdes-publikasi': () => 'Tanggal laporan diumumkan kepada masyarakat belum diisi.',
  'bumdes-audit': () => 'Belum ada audit. Audit dilakukan pengawas atau auditor independen.',
};

export const bumdesFindingText = findingTextOf<Say>(
  sentences,
  (values) => (name) => spoken(name, values[name] ?? ''),
);

const days = new Set(['latest', 'held', 'last', 'mulai']);
const amounts = new Set(['amount', 'year', 'sum', 'told', 'booked']);

function spoken(name: string, value: string | number): string {
  if (typeof value === 'number') return amounts.has(name) ? formatRp(value) : String(value);
  if (name === 'field') return bumdesFieldNames[value] ?? value;
  const jabatan = name === 'jabatan' && jabatanSchema.safeParse(value).data;
  if (jabatan) return jabatanNames[jabatan];
  const tanggal = days.has(name) && tanggalSchema.safeParse(value).data;
  return tanggal ? formatTanggal(tanggal) : value;
}
