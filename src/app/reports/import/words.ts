import type { Finding } from '../../../domain/reports/report-rules.ts';
import type { RefusalReason, SkipReason } from '../../../domain/reports/import/result.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';

/** Words of the screen that reads a table, whatever report it goes to. */
export const importText = {
  title: 'Tempel atau impor tabel',
  lead: 'Pilih berkas Excel (.xlsx) atau CSV, atau tempel tabelnya. Berkas dibaca di HP ini dan tidak dikirim ke mana pun. Tidak ada yang masuk ke draf sebelum Anda menyetujuinya.',
  paste: 'Tempel tabel di sini',
  pasteHint: 'Salin dari Excel, Siskeudes, atau halaman web, termasuk judul kolomnya.',
  file: 'Pilih berkas',
  read: 'Baca tabel',
  reading: 'Membaca…',
  again: 'Tabel lain',
  sheet: 'Lembar',
  sheetHint: (count: number) => `Berkas ini punya ${count} lembar yang berisi.`,
  quietCount: (rows: number) => `${rows} judul dan jumlah`,
  quiet: (rows: number) => `Judul dan jumlah: ${rows} baris, tidak perlu dimasukkan`,
  blank: (rows: number) => `${rows} baris kosong dilewati.`,
  toCheck: (rows: number) => `${rows} baris perlu dilihat`,
  sourceLine: (line: number) => `Baris ${line}`,
  columns: 'Arti kolom',
  columnsLead: 'Ubah bila ada yang keliru; tabel langsung dibaca lagi.',
  columnsUnknown:
    'Kolom tabel ini belum dikenali. Pilih arti tiap kolom; tabel langsung dibaca lagi.',
  columnsMissing: (roles: string) => `Masih perlu kolom: ${roles}.`,
  column: (at: number, header: string) =>
    header === '' ? `Kolom ${at + 1}` : `Kolom ${at + 1}: ${header}`,
  samples: (samples: readonly string[]) =>
    samples.length === 0 ? 'kosong' : `Isinya: ${samples.join(' · ')}`,
  ignored: 'tidak dipakai',
  sources: 'Sumber dana yang tidak dikenal',
  sourcesLead: 'Pilih sumber dananya; berlaku untuk semua baris dengan nama itu.',
  sourceName: (name: string, rows: number) => `“${name}” (${rows} baris)`,
  sourceKeep: 'Biarkan seperti tertulis',
  numbers: 'Tabel ini menulis angka dengan dua cara. Mana yang benar?',
  numberStyles: {
    dots: 'Titik untuk ribuan: 1.500.000,00',
    commas: 'Koma untuk ribuan: 1,500,000.00',
  },
  hidden: (rows: readonly number[], columns: number) =>
    `Yang disembunyikan di Excel ikut dibaca: ${[
      ...(rows.length > 0 ? [`baris ${rows.join(', ')}`] : []),
      ...(columns > 0 ? [`${columns} kolom`] : []),
    ].join(' dan ')}. Periksa apakah memang termasuk.`,
  stray: (cells: number) =>
    `${cells} sel jauh di luar tabel (di bawah baris 20.000 atau di kanan kolom 100) tidak dibaca.`,
  hiddenSheet: 'Lembar ini disembunyikan di Excel. Periksa apakah memang ini yang dimaksud.',
  preview: 'Yang terbaca',
  notRead: 'Yang perlu dilihat, dan sebabnya',
  others: {
    tahun: 'Judul tabel ini menyebut tahun lain.',
    desa: 'Judul tabel ini menyebut desa lain.',
    perubahan: 'Tabel ini tampaknya Perubahan APBDes, bukan APBDes murni.',
  },
  isMeant: 'Ya, memang tabel ini yang dimasukkan',
  sums: 'Pemeriksaan tabel',
  sumsSame: (name: string, amount: string) => `${name}: ${amount}, sama dengan yang terbaca`,
  undoLead:
    'Impor terakhir mengubah isi draf ini. Mengembalikannya juga membuang perubahan sesudah impor itu.',
  undo: 'Kembalikan isi sebelum impor',
  roleNames: {
    kode: 'kode',
    fungsi: 'kode kegiatan',
    uraian: 'uraian',
    anggaran: 'anggaran',
    sebelum: 'sebelum perubahan',
    perubahan: 'bertambah/(berkurang)',
    realisasi: 'realisasi',
    sumberDana: 'sumber dana',
    volume: 'volume',
    satuan: 'satuan',
    bidang: 'bidang',
    nama: 'jenis kegiatan',
    lokasi: 'lokasi',
    sasaran: 'sasaran/manfaat',
    waktu: 'waktu pelaksanaan',
    biaya: 'perkiraan biaya',
    pola: 'pola pelaksanaan',
    swakelola: 'centang swakelola',
    'kerja-sama-antar-desa': 'centang kerja sama antar-desa',
    'kerja-sama-pihak-ketiga': 'centang kerja sama pihak ketiga',
    pelaksana: 'pelaksana kegiatan',
    desa: 'desa',
    DDS: 'DDS · Dana Desa',
    KDMP: 'Dana Desa: bagian KDMP',
    REG: 'Dana Desa: bagian reguler',
    ADD: 'ADD · Alokasi Dana Desa',
    PBH: 'PBH · bagi hasil pajak dan retribusi',
    PBK: 'PBK · bantuan kabupaten',
    PBP: 'PBP · bantuan provinsi',
  },
} as const;

/** What goes into the draft, by the kind of report. */
export const importModeText = {
  apply: 'Masukkan ke draf',
  append: (count: number) => `Tambah ${count} baris`,
  replace: (count: number) => `Ganti ${count} baris`,
  replaceNote: (here: number) =>
    `Mengganti mengeluarkan ${here} baris yang ada di draf; dapat dikembalikan dari halaman impor.`,
  twiceNote: (codes: string) =>
    `Kode yang sudah ada di draf dan akan berganda bila ditambah: ${codes}.`,
  matchedOnly: 'Hanya baris anggaran',
  withOutside: (count: number) => `Juga ${count} di luar APBDes`,
} as const;

export const importFoundText = {
  apbdes: (count: number) => `${count} baris anggaran terbaca`,
  rkpdes: (count: number) => `${count} kegiatan terbaca`,
  realisasi: (count: number) => `${count} realisasi terbaca`,
  outside: (count: number) => `${count} di luar APBDes`,
  untouched: (count: number) => `${count} baris laporan tidak ada di tabel`,
  isOutside: 'di luar APBDes',
  was: (amount: string) => `semula ${amount}`,
  noBudget: 'Laporan ini belum punya anggaran. Mulai dahulu dari APBDes, lalu impor realisasinya.',
} as const;

/** Why a row did not become a line, and what to do where something is to be done. */
export const skipReasonText: Readonly<Record<SkipReason, string>> = {
  header: 'Judul kolom',
  title: 'Judul tabel',
  blank: 'Baris kosong',
  parent: 'Baris induk, dipakai untuk memeriksa jumlah',
  total: 'Baris jumlah, dipakai untuk memeriksa jumlah',
  'total-unknown': 'Baris jumlah, tidak jelas jumlah apa: tidak diperiksa',
  'no-rekening':
    'Jumlah bidang atau kegiatan tanpa rekening di bawahnya: masukkan sendiri rincian rekeningnya',
  'text-only': 'Hanya teks, tanpa kode dan angka',
  'amount-without-code': 'Ada angka tetapi tanpa kode rekening: tambahkan sendiri bila perlu',
  'unknown-code': 'Kode tidak dikenal: periksa kodenya lalu tambahkan sendiri',
  'unreadable-amount': 'Angka tidak terbaca: tulis seperti 1.234.567, lalu tambahkan sendiri',
  'no-name': 'Tanpa nama kegiatan: tambahkan sendiri bila perlu',
  'no-realisasi': 'Realisasinya kosong di tabel: isi draf tidak diubah',
  'several-lines': 'Cocok dengan beberapa baris anggaran: isi sendiri di baris yang benar',
  'line-taken': 'Baris anggarannya sudah diisi baris lain dari tabel: periksa apakah ganda',
};

/** Reasons a person should look at: something of the report may be missing. */
export const skipReasonsToCheck: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'total-unknown',
  'no-rekening',
  'amount-without-code',
  'unknown-code',
  'unreadable-amount',
  'no-name',
  'several-lines',
  'line-taken',
]);

const SAVE_AS = 'Buka di Excel, simpan sebagai .xlsx, atau salin tabelnya lalu tempel di sini.';

/** Why a whole file or text was not read; nothing of the draft is changed then. */
export const refusalText: Readonly<Record<RefusalReason, string>> = {
  empty: 'Tidak ada isinya. Pilih berkas lain atau tempel tabelnya.',
  'too-large':
    'Terlalu besar: paling besar 2 MB untuk CSV dan 10 MB untuk Excel. Kirim tabelnya saja, tanpa gambar.',
  'unpacks-too-large':
    'Isi berkas Excel ini terlalu besar untuk HP. Salin tabelnya saja ke berkas baru, lalu pilih berkas itu.',
  image:
    'Ini gambar, bukan tabel: angkanya tidak dapat dibaca. Pilih berkas Excel atau CSV, atau tempel tabelnya.',
  pdf: 'Ini PDF, bukan tabel. Salin tabel dari PDF lalu tempel di sini, atau pilih berkas Excel atau CSV.',
  xls: `Ini berkas Excel lama (.xls). ${SAVE_AS}`,
  encrypted:
    'Berkas Excel ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu pilih lagi.',
  'other-zip': `Ini bukan berkas Excel (.xlsx). ${SAVE_AS}`,
  broken:
    'Berkas Excel ini rusak atau belum selesai diunduh. Unduh lagi, atau buka di Excel lalu simpan ulang.',
  'utf-16': `Teks ini disimpan sebagai Unicode (UTF-16). ${SAVE_AS}`,
  binary: 'Ini bukan berkas teks. Pilih berkas Excel atau CSV, atau tempel tabelnya.',
  'no-columns':
    'Ini tidak terbagi menjadi kolom. Tabel perlu sedikitnya dua kolom, misalnya kode dan angka.',
};

/** The sentence of a refusal, with the line where the text is no table. */
export function refusalSentence(reason: RefusalReason, sourceLine?: number): string {
  const where = sourceLine === undefined ? '' : `${importText.sourceLine(sourceLine)}: `;
  return `${where}${refusalText[reason]}`;
}

/** The sentence for what reading a table found, with the line of the table it is about. */
export function importFindingText({ rule, values }: Finding): string {
  const text = (name: string) => String(values[name] ?? '');
  const row = importText.sourceLine(Number(text('sourceLine')));
  const sentence = FINDINGS[rule];
  if (!sentence) return `Periksa kembali (${rule}).`;
  return `${row}${sentence({ text, rp: (name) => formatRp(Number(values[name] ?? 0)) })}`;
}

interface Texts {
  readonly text: (name: string) => string;
  /** Whole rupiah. */
  readonly rp: (name: string) => string;
}

const FINDINGS: Readonly<Record<string, (v: Texts) => string>> = {
  I1: (v) =>
    ` (${v.text('name')}): jumlah tercetak ${v.rp('printed')}, jumlah baris di bawahnya ${v.rp('sum')}. Periksa apakah ada baris yang belum terbaca atau salah angka.`,
  'I13-printed': (v) =>
    ` (${v.text('name')}): bertambah/(berkurang) tercetak ${v.rp('printed')}, seharusnya ${v.rp('sum')} (setelah dikurangi sebelum). Periksa angkanya.`,
  'amount-unread': (v) =>
    ` (${v.text('name')}): angka “${v.text('cell')}” tidak terbaca dan dikosongkan. Isi sendiri di draf.`,
  'text-cut': (v) =>
    `: ${v.text('column')} terlalu panjang, hanya ${v.text('limit')} huruf pertama yang disimpan. Ringkas isinya.`,
  'kode-unread': (v) =>
    `: kode “${v.text('kode')}” bukan kode kegiatan; kegiatannya masuk tanpa kode. Pilih kodenya di draf.`,
  'waktu-unread': (v) =>
    `: waktu “${v.text('waktu')}” tidak menyebut bulannya. Isi bulan mulai dan selesai di draf.`,
  'pola-unread': (v) =>
    `: pola pelaksanaan “${v.text('pola')}” tidak dikenal. Pilih polanya di draf.`,
};
