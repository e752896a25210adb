import type { UnreadPagu } from '../../../domain/settings/read-pagu.ts';

/** Words of the official figures: typed, or read from a table. */
export const paguText = {
  tahun: 'Tahun anggaran',
  basis: 'Dasar (SK atau Perbup)',
  desa: 'Desa',
  kdmp: 'bagian Dana Desa untuk Koperasi Desa Merah Putih',
  reguler: (amount: string) => `Dana Desa reguler (tanpa bagian KDMP): ${amount}`,
  import: 'Impor dari berkas atau tabel',
  importLead:
    'Pilih berkas Excel (.xlsx) atau CSV dari SK atau Perbup, atau tempel tabelnya: satu baris satu desa, satu kolom satu sumber. Tidak ada yang tersimpan sebelum Anda memakainya dan menekan Simpan.',
  paste: 'Tempel tabel pagu',
  pasteHint:
    'Sebaiknya dengan judul kolom. Tanpa judul: nama desa, lalu angka menurut urutan DDS; ADD; PBH; PBK; PBP. Bagian KDMP dan bagian reguler dikenali dari judulnya.',
  preview: 'Yang terbaca dari tabel pagu',
  found: (count: number, of: number) =>
    count === 0
      ? 'Tidak ada desa yang terbaca. Periksa arti kolom di atas, atau nama desa di tabel.'
      : `${count} dari ${of} desa terbaca`,
  missing: (names: string) => `Tidak ada di tabel, angkanya tidak diubah: ${names}.`,
  unread: (count: number) => `${count} baris tidak terbaca`,
  unchanged: 'tetap',
  before: (amount: string) => `semula ${amount}`,
  use: (count: number) => `Pakai angka ${count} desa ini`,
  used: (count: number) =>
    `Angka ${count} desa sudah diisikan di bawah. Belum tersimpan: periksa, lalu tekan Simpan.`,
} as const;

/** Why a row gave no figures, and what to do. */
export const unreadPaguText: Readonly<Record<UnreadPagu['reason'], string>> = {
  'unknown-desa':
    'Desa tidak dikenali: betulkan nama atau kodenya di tabel, atau isi sendiri di bawah',
  unreadable:
    'Angka tidak terbaca, baris ini tidak dipakai: tulis seperti 1.234.567 tanpa sen, lalu baca lagi',
  'no-amount': 'Tidak ada angka di baris ini: angkanya tidak diubah',
  parts:
    'Pagu Dana Desa tidak sama dengan bagian KDMP ditambah bagian reguler: betulkan di tabel, lalu baca lagi',
  twice: 'Desa ini sudah ada di baris sebelumnya; yang pertama dipakai: periksa mana yang benar',
  total: 'Baris jumlah, tidak dipakai',
};
