import { mostFileBytes } from '../../../domain/reports/file-types.ts';
import { sizeText } from '../../lampiran/words.ts';
import { MOST_ARRIVED, type ArrivalProblem } from '../../sending/arrived-files.ts';

export const berkasMasukText = {
  title: 'Berkas masuk',
  lead: 'Berkas yang Anda bagikan ke Tepat dari aplikasi lain. Berkas tetap di perangkat ini sampai dimasukkan ke laporan atau dihapus.',
  none: 'Tidak ada berkas yang menunggu',
  noneLead: 'Di WhatsApp: tekan lama berkasnya, pilih Bagikan, lalu pilih Tepat.',
  for: 'Untuk laporan',
  forVisit: 'Untuk kunjungan',
  choose: 'Pilih…',
  guessed: 'Dikenali dari nama atau judul berkas; ganti bila keliru.',
  closed: (report: string) =>
    `Tampaknya untuk ${report}, yang sudah dikirim: laporan itu baru dapat diubah bila dikembalikan kecamatan.`,
  looking: 'Melihat isi berkas…',
  readTable: 'Baca sebagai tabel',
  attach: 'Lampirkan',
  remove: 'Hapus dari daftar',
  removed: (nama: string) =>
    `“${nama}” dihapus dari daftar. Berkas aslinya tetap di aplikasi asal.`,
  nowhere:
    'Tidak ada laporan atau kunjungan yang sedang ditulis di perangkat ini. Berkas menunggu.',
  arrived: (sizeBytes: number, at: string) => `${sizeText(sizeBytes)} · diterima ${at}`,
} as const;

export const arrivalProblemText: Readonly<Record<ArrivalProblem, string>> = {
  kosong:
    'Yang dibagikan tidak berisi berkas atau tulisan. Bagikan sekali lagi dari aplikasi asal.',
  besar: `Berkas lebih dari ${sizeText(mostFileBytes)}, jadi tidak diterima. Perkecil atau bagi berkasnya, lalu bagikan lagi.`,
  banyak: `Paling banyak ${MOST_ARRIVED} berkas menunggu di sini. Masukkan atau hapus yang ada, lalu bagikan lagi.`,
  penuh:
    'Memori HP penuh, berkas belum tersimpan. Hapus foto atau aplikasi yang tidak dipakai, lalu bagikan lagi.',
  'belum-siap':
    'Berkas tidak sampai: Tepat belum siap menerimanya. Biarkan Tepat terbuka sebentar saat ada sinyal, lalu bagikan lagi.',
};
