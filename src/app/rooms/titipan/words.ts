import type { CourierRefusal } from '../../../sync/messages/courier.ts';
import type { Taken } from './take-titipan.ts';

/** What the server says of a titipan. */
interface Delivered {
  readonly applied: number;
  readonly refused: number;
  readonly files: number;
}

/** `3 kiriman dan 2 lampiran`, without what there is none of. */
function countText(commands: number, files: number): string {
  if (files === 0) return `${commands} kiriman`;
  return commands === 0 ? `${files} lampiran` : `${commands} kiriman dan ${files} lampiran`;
}

/** For a desa without a line: hands its unsent work to who comes by. */
export const titipText = {
  title: 'Titip lewat pembina',
  lead: 'Tidak ada sinyal di desa? Titipkan yang belum terkirim ke HP pembina. Isinya terkunci: hanya server kecamatan yang dapat membukanya.',
  unsent: (commands: number, files: number) =>
    `${countText(commands, files)} belum sampai di kecamatan.`,
  nothing: 'Semua kiriman sudah sampai di kecamatan. Tidak ada yang perlu dititipkan.',
  notReady:
    'HP ini belum siap menitipkan. Buka Tepat sekali saat ada sinyal; sesudah itu titip dapat dilakukan tanpa sinyal.',
  tooLarge:
    'Kiriman yang paling lama menunggu terlalu besar untuk titipan (paling besar 4 MB). Semuanya tetap di HP ini dan terkirim sendiri bila ada sinyal.',
  make: 'Siapkan titipan',
  made: (commands: number, files: number) =>
    `Titipan siap, berisi ${countText(commands, files)}. Semuanya juga tetap di HP ini dan terkirim sendiri bila ada sinyal; yang sampai dua kali dihitung satu.`,
  more: 'Belum semua muat. Sesudah balasannya masuk, siapkan titipan lagi untuk sisanya.',
  parts: (count: number) => `Dibagi menjadi ${count} file: bagikan semuanya.`,
  filesLeft: (count: number) =>
    `${count} lampiran terlalu besar untuk titipan; menyusul sendiri saat HP ini mendapat sinyal.`,
  codesWithoutFiles: 'Kode QR tidak memuat lampiran (foto, pindaian); itu hanya ikut lewat file.',
  filedWhen: 'Tanggal pengajuan tetap tanggal Anda mengirim.',
  share: 'Bagikan',
  save: 'Simpan file',
  fileName: (desa: string, tanggal: string, part: number) =>
    `titipan-${desa}-${tanggal}${part === 1 ? '' : `-${part}`}.txt`,
  takeBalasan: 'Masukkan balasan',
  balasanTaken: (applied: number, refused: number) =>
    `Balasan kecamatan masuk: ${applied} kiriman diterima server` +
    `${refused > 0 ? `, ${refused} ditolak (alasannya ada di laporannya)` : ''}. ` +
    'Tanda terima dan catatan dari kecamatan ikut masuk.',
  balasanProblems: {
    malformed: 'Berkas ini bukan balasan titipan.',
    'not-for-here': 'Balasan ini untuk HP atau orang lain.',
    changed: 'Balasan ini berubah di jalan dan tidak dipakai. Minta pembina membagikannya lagi.',
  },
} as const;

/** A series of codes, on whichever phone shows it. */
export const codesText = {
  show: (count: number) => `Tampilkan kode QR (${count})`,
  hide: 'Tutup kode QR',
  code: (number: number, of: number) => `Kode ${number} dari ${of}`,
  pause: 'Berhenti berganti',
  go: 'Berganti sendiri',
  next: 'Kode berikutnya',
  tooMany: 'Terlalu besar untuk kode QR: bagikan sebagai file.',
} as const;

/** For who carries it. */
export const titipanText = {
  title: 'Titipan desa',
  lead: 'Bawa kiriman desa yang tidak punya sinyal. Isinya terkunci dan tidak dapat dibaca di HP ini; diantar sendiri begitu ada sinyal.',
  add: 'Tambah titipan',
  scan: 'Pindai kode QR',
  scanStop: 'Berhenti memindai',
  scanned: (count: number, of: number) => `${count} dari ${of} kode terbaca`,
  scanHint: 'Arahkan kamera ke kode di HP yang lain. Kode berganti sendiri; urutannya bebas.',
  noCamera:
    'Kamera tidak dapat dipakai. Izinkan kamera di setelan peramban, atau pakai file: minta dibagikan, lalu masukkan di sini.',
  deliver: 'Antar sekarang',
  list: 'Titipan di HP ini',
  fromCodes: 'Titipan dari kode QR',
  addedAt: (when: string, kb: string) => `Diterima ${when} · ${kb} KB`,
  waiting: 'Menunggu sinyal untuk diantar',
  delivered: ({ applied, refused, files }: Delivered) =>
    `Sampai di kecamatan: ${countText(applied, files)} diterima server` +
    `${refused > 0 ? `, ${refused} ditolak (desa membaca alasannya)` : ''}`,
  refused: (why: string) => `Tidak diterima server. ${why}`,
  shareBalasan: 'Bagikan balasan',
  balasanName: (nama: string) => `balasan-${nama || 'titipan.txt'}`,
  retry: 'Antar lagi',
  remove: 'Hapus dari HP ini',
} as const;

/** What came of adding a file. */
export const takenTexts: Readonly<Record<Taken, string>> = {
  taken: 'Titipan masuk. Diantar begitu ada sinyal.',
  'here-already': 'Titipan ini sudah ada di HP ini.',
  'too-large':
    'Berkas ini terlalu besar untuk sebuah titipan (paling besar 4 MB). Minta desa membuatnya lagi; Tepat membaginya bila perlu.',
  malformed: 'Berkas ini bukan titipan dari Tepat, atau rusak. Minta desa membuatnya lagi.',
  'wrong-kecamatan':
    'Titipan ini untuk kecamatan lain, jadi tidak dapat Anda antar. Semua isinya masih di HP desa: minta desa menitipkannya kepada pembina kecamatannya.',
};

const stillThere = 'Semua isinya masih di HP desa.';

const refusals: Readonly<Record<CourierRefusal, string>> = {
  'too-large': `Terlalu besar. ${stillThere} Minta desa membuatnya lagi; Tepat membaginya bila perlu.`,
  malformed: `Isinya tidak dapat dibaca. ${stillThere} Minta desa memperbarui Tepat, lalu menitip lagi.`,
  'wrong-kecamatan': `Titipan ini untuk kecamatan lain. ${stillThere} Minta desa menitipkannya kepada pembina kecamatannya.`,
  'unknown-device': `HP desa ini tidak terdaftar, atau pendaftarannya dicabut. ${stillThere} Orangnya perlu masuk lagi saat ada sinyal.`,
  changed: `Titipan ini berubah di jalan. ${stillThere} Minta desa membuatnya lagi.`,
  unreadable: `Titipan ini dikunci untuk server lain. ${stillThere} HP desa perlu sekali mendapat sinyal, lalu menitip lagi.`,
  'unknown-person': `Orang yang menitip tidak aktif, atau belum masuk di HP itu. ${stillThere} Hubungi admin kecamatan.`,
};

/** Why the server did not take a titipan, and what to do. */
export function courierRefusalText(code: string): string {
  return refusals[code as CourierRefusal] ?? `Alasan: ${code}. ${stillThere}`; // a newer server's code has no sentence here
}
