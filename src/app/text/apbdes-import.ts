import type { RefusalReason, SkipReason } from '../../domain/reports/apbdes/import/result.ts';

/** Why a row did not become a line, and what to do where something is to be done. */
export const skipReasonText: Readonly<Record<SkipReason, string>> = {
  header: 'Judul kolom',
  title: 'Judul tabel',
  blank: 'Baris kosong',
  parent: 'Baris induk, dipakai untuk memeriksa jumlah',
  total: 'Baris jumlah, dipakai untuk memeriksa jumlah',
  'total-unknown': 'Baris jumlah, tidak jelas jumlah apa: tidak diperiksa',
  'text-only': 'Hanya teks, tanpa kode dan angka',
  'amount-without-code': 'Ada angka tetapi tanpa kode rekening: tambahkan sendiri bila perlu',
  'unknown-code': 'Kode tidak dikenal: periksa kodenya lalu tambahkan sendiri',
  'unreadable-amount':
    'Angka tidak terbaca: tulis seperti 1.234.567 tanpa sen, lalu tambahkan sendiri',
};

/** Reasons a person should look at: something of the budget may be missing. */
export const skipReasonsToCheck: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'total-unknown',
  'amount-without-code',
  'unknown-code',
  'unreadable-amount',
]);

const SAVE_AS_CSV =
  'Buka di Excel, simpan sebagai CSV UTF-8, atau salin tabelnya lalu tempel di sini.';

/** Why a whole file or text was not read; nothing of the draft is changed then. */
export const refusalText: Readonly<Record<RefusalReason, string>> = {
  empty: 'Tidak ada isinya. Pilih berkas lain atau tempel tabelnya.',
  'too-large': 'Terlalu besar: paling besar 2 MB. Kirim tabel anggarannya saja, tanpa gambar.',
  image:
    'Ini gambar, bukan tabel: angkanya tidak dapat dibaca. Pilih berkas CSV atau tempel tabelnya.',
  pdf: 'Ini PDF, bukan tabel. Salin tabel dari PDF lalu tempel di sini, atau pilih berkas CSV.',
  spreadsheet: `Ini berkas Excel. ${SAVE_AS_CSV}`,
  'utf-16': `Teks ini disimpan sebagai Unicode (UTF-16). ${SAVE_AS_CSV}`,
  binary: 'Ini bukan berkas teks. Pilih berkas CSV atau tempel tabelnya.',
  'no-columns':
    'Kolom tidak dikenali. Tabel perlu kolom kode rekening dan anggaran, sebaiknya juga uraian dan sumber dana, dengan judul seperti: Kode; Uraian; Anggaran; Sumber Dana.',
};
