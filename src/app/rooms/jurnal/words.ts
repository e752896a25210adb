import type { JenisSurat } from '../../../domain/surat/surat.ts';
import { commandKinds } from '../../../domain/workflow/commands/registry.ts';
import type { ApiError } from '../../../sync/messages/api-error.ts';
import { wordsOf } from '../../standing/command-words.ts';
import { suratText } from '../surat/words.ts';

export const jurnalText = {
  title: 'Jurnal',
  lead: 'Siapa melakukan apa, kapan, dari perangkat mana, seperti dicatat server. Baris tidak dapat diubah atau dihapus tanpa ketahuan: setiap baris memuat sidik baris sebelumnya.',
  filterPerson: 'Orang',
  filterKind: 'Perbuatan',
  filterDesa: 'Desa',
  all: 'Semua',
  server: 'Server',
  unknown: 'Orang yang sudah tidak ada di daftar',
  device: (end: string) => `perangkat …${end}`,
  row: (seq: number) => `Baris ${seq}`,
  hash: (hash: string) => `sidik ${hash.slice(0, 12)}`,
  broken: 'Baris ini tidak cocok lagi dengan sidiknya',
  more: 'Muat yang lebih lama',
  none: 'Tidak ada baris dengan saringan ini.',
  end: 'Sampai baris pertama.',
  again: 'Coba lagi',
  check: 'Periksa seluruh rantai',
  checking: (upTo: number, of: number) => `Diperiksa ${upTo} dari ${of} baris`,
  whole: (rows: number) => `Rantai utuh: ${rows} baris cocok dengan sidiknya.`,
  brokenAt: (seq: number) =>
    `Rantai putus di baris ${seq}: baris itu diubah, dihapus, atau disisipkan di basis data. Hubungi pengelola server dan jangan pakai jurnal sesudah baris itu sebagai bukti.`,
  checkLabel: 'Pemeriksaan rantai jurnal',
} as const;

/** What was done without a command. */
const deedNames: Readonly<Record<string, string>> = {
  'receive-file': 'Menerima berkas',
  'create-kecamatan': 'Memulai kecamatan',
  'person-invited': 'Mengundang orang',
  'person-changed': 'Mengubah orang',
  'person-disabled': 'Menonaktifkan orang',
  'person-enabled': 'Mengaktifkan orang',
  'link-made': 'Membuat tautan undangan',
  'password-chosen': 'Memilih kata sandi',
  'device-seen': 'Perangkat tersambung',
  'device-key': 'Mendaftarkan kunci perangkat',
  'device-dropped': 'Mengeluarkan perangkat',
};

export const deedKinds: readonly string[] = [...commandKinds, ...Object.keys(deedNames)];

/** One that only a newer server knows stands by its name. */
export function deedName(kind: string): string {
  return wordsOf(kind)?.deed ?? deedNames[kind] ?? kind;
}

/** Documents that are the whole kecamatan's. */
export const aboutNames: Readonly<Record<string, string>> = {
  'hari-libur': 'Hari libur',
  calendar: 'Kalender kewajiban',
  kecamatan: 'Kecamatan',
};

export const aboutText = {
  setting: (name: string) => `Setelan ${name}`,
  rekomendasi: 'Rekomendasi',
  kunjungan: 'Kunjungan',
  surat: (jenis: string) => suratText.names[jenis as JenisSurat] ?? jenis,
  file: (end: string) => `Berkas ${end}`,
  person: (nama: string) => nama,
  device: (end: string) => `Perangkat …${end}`,
} as const;

const problems: Readonly<Record<string, string>> = {
  'no-answer':
    'Tidak ada sambungan ke kecamatan. Jurnal ada di server, jadi hanya dapat dibuka saat ada sinyal.',
  'sign-in': 'Waktu masuk Anda habis. Masuk lagi, lalu ulangi.',
  'not-allowed': 'Hanya camat dan admin kecamatan yang dapat membaca jurnal.',
  malformed: 'Saringan ini tidak dikenal server. Muat ulang halaman ini.',
};

export function jurnalProblem(error: ApiError['error'] | 'no-answer'): string {
  return problems[error] ?? 'Server sedang bermasalah. Coba lagi nanti.';
}
