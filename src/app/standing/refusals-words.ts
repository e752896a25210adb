import type { RefusalCode } from '../../domain/workflow/refusal.ts';
import { wordsOf, type RefusalText } from './command-words.ts';

const texts: Readonly<Record<RefusalCode, RefusalText>> = {
  stale: {
    what: 'Draf ini sudah berubah di HP lain sesudah Anda tulis.',
    next: 'Baca lagi isinya, lalu kirim ulang.',
  },
  'already-filed': {
    what: 'Laporan ini sudah diajukan dan sedang di kecamatan.',
    next: 'Perubahan Anda tetap tersimpan sebagai draf. Tunggu hasil pemeriksaan.',
  },
  'already-accepted': {
    what: 'Laporan ini sudah diterima kecamatan.',
    next: 'Isinya tetap. APBDes diubah lewat Perubahan APBDes; untuk laporan lain hubungi kecamatan.',
  },
  'not-accepted-yet': {
    what: 'Laporan ini belum diterima kecamatan.',
    next: 'Catat Perdesnya sesudah laporan diterima.',
  },
  'already-decided': {
    what: 'Pengajuan ini sudah diputuskan oleh verifikator lain.',
    next: 'Buka pengajuannya untuk melihat hasilnya.',
  },
  superseded: {
    what: 'Desa sudah mengajukan perbaikan yang lebih baru.',
    next: 'Periksa pengajuan yang terbaru.',
  },
  'not-found': {
    what: 'Laporan ini tidak ada di kecamatan.',
    next: 'Hubungi admin kecamatan.',
  },
  'not-allowed': {
    what: 'Peran Anda tidak boleh melakukan ini.',
    next: 'Minta admin kecamatan memeriksa peran Anda.',
  },
  'out-of-scope': {
    what: 'Laporan ini milik desa atau kecamatan lain.',
    next: 'Minta admin kecamatan memeriksa desa Anda.',
  },
  malformed: {
    what: 'Ada isian yang tidak dapat dibaca kecamatan.',
    next: 'Perbaiki isian yang ditandai, lalu kirim ulang.',
  },
  'rule-failed': {
    what: 'Pemeriksaan otomatis di server gagal membaca laporan ini. Ini bukan kesalahan isian Anda.',
    next: 'Isinya tetap tersimpan sebagai draf. Beri tahu admin kecamatan, lalu kirim ulang sesudah server diperbaiki.',
  },
  blocked: {
    what: 'Ada temuan yang harus diperbaiki sebelum laporan dapat dikirim.',
    next: 'Buka Periksa & kirim, perbaiki temuan merah, lalu kirim ulang.',
  },
  'hash-mismatch': {
    what: 'Isi laporan berubah di perjalanan.',
    next: 'Kirim ulang. Jika terjadi lagi, perbarui aplikasi.',
  },
  'unknown-command': {
    what: 'Server kecamatan belum mengenal perintah ini.',
    next: 'Hubungi admin kecamatan agar server diperbarui.',
  },
  'not-yours': {
    what: 'Kiriman ini tercatat atas nama orang lain.',
    next: 'Keluar, masuk dengan akun Anda sendiri, lalu kirim ulang.',
  },
  'too-large': {
    what: 'Laporan ini terlalu besar untuk dikirim sekaligus.',
    next: 'Kurangi jumlah baris atau hubungi admin kecamatan.',
  },
};

/** Why something was refused and what to do; a code of a newer server is told as such. */
export function refusalText(code: string, commandKind?: string): RefusalText {
  const known: Readonly<Record<string, RefusalText>> = {
    ...texts,
    ...wordsOf(commandKind ?? '')?.refusals,
  };
  return (
    known[code] ?? {
      what: `Kecamatan menolak kiriman ini (${code}).`,
      next: 'Isinya tetap tersimpan sebagai draf. Perbarui aplikasi, lalu kirim ulang.',
    }
  );
}

/** What was refused, and what a person can do about it. */
export const refusedText = {
  refusedTitle: 'Kiriman yang ditolak',
  refusedWords: 'Yang Anda tulis tetap di sini sampai Anda menutup pesan ini:',
  refusedFiling: (jam: string) => `Pengajuan ${jam} tidak diterima server.`,
  refusedDraft: 'Perubahan terakhir tidak diterima server.',
  dismiss: 'Saya mengerti',
  discard: 'Buang perubahan di HP ini',
  discardTitle: 'Buang perubahan di HP ini?',
  discardLead:
    'Yang hanya ada di HP ini hilang dan diganti draf terakhir yang ada di kecamatan. Ini tidak dapat dibatalkan.',
  keep: 'Jangan',
} as const;
