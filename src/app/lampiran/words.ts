import { mostFileBytes } from '../../domain/reports/file-types.ts';
import type { KeepProblem } from '../files/keep-file.ts';
import type { FileSum } from './use-file-room.ts';
import type { FilePlace } from './file-place.ts';

const KB = 1024;
const MB = 1024 * KB;

/** `410 KB`, `3,2 MB`; never 0. */
export function sizeText(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}

/** `berita-acara` as `Berita acara`, `lra` as `LRA`. */
export function jenisText(jenis: string): string {
  if (jenis === 'calk') return 'CaLK';
  if (jenis.length <= 3) return jenis.toUpperCase();
  return jenis.charAt(0).toUpperCase() + jenis.slice(1).replaceAll('-', ' ');
}

const kindsTaken = 'foto (JPG, PNG, WebP), PDF, Excel (.xlsx), Word (.docx), CSV atau teks';

export const lampiranText = {
  title: 'Lampiran',
  required: 'wajib',
  optional: 'bila ada',
  none: 'Belum ada berkas.',
  other: 'Lampiran lain',
  takePhoto: 'Ambil foto',
  choose: 'Pilih berkas',
  takePhotoOf: (jenis: string) => `Ambil foto ${jenis}`,
  chooseFor: (jenis: string) => `Pilih berkas ${jenis}`,
  waiting: (count: number) => `${count} berkas masuk menunggu dimasukkan`,
  arrived: 'Berkas yang dibagikan:',
  attachAs: (jenis: string) => `Lampirkan sebagai ${jenis}`,
  keeping: 'Menyimpan berkas di HP…',
  asIs: 'Kirim foto dengan ukuran asli',
  asIsHint:
    'Tanpa ini foto dikecilkan dulu agar cepat terkirim, dan catatan lokasi dari kamera dihapus. ' +
    'Pilih ukuran asli bila tulisan kecil di foto harus terbaca.',
  open: 'Buka',
  save: 'Simpan',
  removeFile: (nama: string) => `Hapus ${nama}`,
  again: 'Kirim lagi',
  shrunk: (before: number, now: number) => `${sizeText(before)} dijadikan ${sizeText(now)}`,
  incomplete: (there: number, total: number) =>
    `Lampiran belum lengkap di server: baru ${there} dari ${total}`,
  complete: (total: number) => `Lampiran lengkap di server: ${total} berkas`,
  sendingAll: (waiting: number) => `${waiting} berkas belum sampai di server`,
  sentOf: (sent: number, total: number) => `${sizeText(sent)} dari ${sizeText(total)}`,
  sendingLabel: 'Pengiriman lampiran',
  opened: {
    'no-answer':
      'Berkas ini belum ada di perangkat dan server tidak terhubung. Coba lagi saat ada sinyal.',
    'sign-in': 'Masuk lagi untuk mengambil berkas ini dari server.',
    'not-there': 'Berkas ini belum sampai di server. Masih di HP yang melampirkannya.',
    changed:
      'Isi berkas tidak sama dengan yang dilaporkan, jadi tidak dibuka. Minta desa melampirkan lagi.',
  },
} as const;

/** Why a file was not taken, and what to do. */
export const keepProblemText: Readonly<Record<KeepProblem, string>> = {
  empty: 'berkas ini kosong. Pilih berkas lain.',
  'too-large': `lebih dari ${sizeText(mostFileBytes)}. Pindai dengan mutu lebih rendah, atau bagi menjadi beberapa berkas.`,
  'unsupported-type': `jenis berkas ini tidak diterima. Yang diterima: ${kindsTaken}.`,
  'unreadable-photo':
    'foto ini tidak terbaca di HP ini. Foto ulang, atau simpan dulu sebagai JPG lalu pilih lagi.',
  unreadable: 'berkas ini tidak terbaca. Pindahkan ke memori HP, lalu pilih lagi.',
  full: 'memori HP penuh, berkas belum tersimpan. Hapus foto atau aplikasi yang tidak dipakai, lalu pilih lagi.',
  failed: 'berkas ini belum tersimpan karena kesalahan aplikasi. Pilih berkasnya sekali lagi.',
};

const refusedText: Readonly<Record<string, string>> = {
  'hash-mismatch': 'Isinya rusak di perjalanan atau di HP ini. Hapus, lalu lampirkan lagi.',
  'unsupported-type': `Jenis berkas ini tidak diterima server. Yang diterima: ${kindsTaken}.`,
  'too-large': `Lebih dari ${sizeText(mostFileBytes)}: terlalu besar untuk server.`,
  'not-allowed': 'Akun ini tidak boleh mengirim berkas desa ini. Hubungi admin kecamatan.',
  lost: 'Peramban telah menghapus isi berkas ini. Lampirkan lagi.',
};

export function placeText(place: FilePlace): string {
  switch (place.kind) {
    case 'on-server':
      return 'Sudah di server';
    case 'sending':
      return `Mengirim ${place.percent}%`;
    case 'on-phone':
      return 'Baru di HP ini, menunggu sinyal';
    case 'refused':
      return `Ditolak server. ${refusedText[place.code] ?? 'Hapus, lalu lampirkan lagi.'}`;
    case 'elsewhere':
      return 'Belum sampai di server, masih di HP yang melampirkannya';
  }
}

export const filesCardText = {
  title: 'Lampiran di perangkat ini',
  none: 'Semua lampiran dari perangkat ini sudah di server.',
  onlyHere: (files: FileSum) => `Hanya ada di HP ini: ${sumText(files)}.`,
  refused: (count: number) =>
    `${count} di antaranya ditolak server. Buka laporannya untuk melihat sebabnya.`,
  whileOpen:
    'Terkirim selama Tepat terbuka dan ada sinyal. Laporannya sendiri tidak menunggu lampiran.',
  keepsHere: (files: FileSum) =>
    `${sumText(files)} yang sudah di server disimpan juga di sini agar terbuka tanpa sinyal; ` +
    'bila memori hampir penuh dilepas sendiri, yang terlama lebih dulu.',
  letGo: (files: FileSum) =>
    `${sumText(files)} sudah dilepas dari HP ini. Aman di server, dan terbuka lagi saat ada sinyal.`,
} as const;

/** `12 foto, 3,4 MB`. */
function sumText({ count, sizeBytes, isPhotos }: FileSum): string {
  return `${count} ${isPhotos ? 'foto' : 'berkas'}, ${sizeText(sizeBytes)}`;
}
