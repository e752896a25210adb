import { namesOf } from '../fields/field-paths.ts';
import { bpdSection } from './bpd-fields.ts';

export const apbdesFormText = {
  sections: {
    pendapatan: 'Pendapatan',
    belanja: 'Belanja',
    pembiayaan: 'Pembiayaan',
    bpd: bpdSection.title,
    mulai: 'Mulai dari',
    impor: 'Tempel atau impor tabel',
  },
  lineCount: (count: number) => (count === 0 ? 'Belum ada baris' : `${count} baris`),
  bpdDone: (tanggal: string) => `Disepakati ${tanggal}`,
  bpdEmpty: 'Belum diisi',
  totals: {
    title: 'Jumlah',
    pendapatan: 'Pendapatan',
    belanja: 'Belanja',
    surplus: 'Surplus/(defisit)',
    netto: 'Pembiayaan netto',
    silpa: 'SiLPA',
    show: 'Lihat semua jumlah',
    hide: 'Tutup jumlah',
  },
  tree: {
    empty: (bagian: string) => `Belum ada baris ${bagian.toLowerCase()}`,
    emptyLead: 'Ketuk Tambah baris, lalu cari kode atau namanya.',
    add: 'Tambah baris',
    addHere: 'Tambah rekening di kegiatan ini',
  },
  line: {
    title: 'Ubah baris',
    change: 'Ganti',
    uraian: 'Uraian',
    uraianSpec: 'Kegiatan fisik: sebut pekerjaan, lokasi, dan ukurannya.',
    anggaran: 'Anggaran',
    anggaranHint: 'Rupiah penuh, dari RAB atau Siskeudes.',
    sesudah: 'Sesudah perubahan',
    sebelum: 'Sebelum perubahan',
    sebelumHint: 'Sama dengan APBDes murni yang diterima.',
    change2: 'Bertambah/(berkurang)',
  },
} as const;

export const startText = {
  lead: 'Pilih mulai dari mana. Semua dapat diubah sesudahnya.',
  lastYear: (judul: string) => `Dari ${judul}`,
  lastYearLead: (count: number) =>
    `${count} baris disalin dengan angkanya. Kesepakatan BPD diisi baru.`,
  murniLead: (count: number) => `${count} baris murni menjadi kolom sebelum dan sesudah perubahan.`,
  import: 'Tempel atau impor tabel',
  importLead: 'Dari Siskeudes, Excel, atau halaman web: berkas Excel, CSV, atau salinan tabel.',
  replaceLead: (count: number) => `Draf ini sudah berisi ${count} baris. Baris itu diganti.`,
} as const;

/** The fields by their names, for one that two phones changed. */
export const apbdesFieldNames: Readonly<Record<string, string>> = {
  rekening: 'Kode rekening',
  fungsi: 'Kode kegiatan',
  uraian: 'Uraian',
  sumberDana: 'Sumber dana',
  anggaran: 'Anggaran',
  sebelum: 'Sebelum perubahan',
  volume: 'Volume',
  satuan: 'Satuan',
  ...namesOf(bpdSection.fields),
  alasanPerubahan: 'Alasan perubahan',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
};

export const nihilPerubahanText = {
  action: 'Tidak ada Perubahan APBDes tahun ini',
  lead: 'Desa menyatakan tidak mengubah APBDes tahun ini. Pernyataan ini dikirim seperti laporan lain.',
} as const;

export const summaryText = {
  lines: 'Jumlah baris',
  agreed: 'Kesepakatan BPD',
  notAgreed: 'Belum diisi',
} as const;

export const viewText = {
  caption: (judul: string, desa: string) => `Penjabaran ${judul} Desa ${desa}`,
  kode: 'Kode',
  uraian: 'Uraian',
  keluaran: 'Keluaran',
  anggaran: 'Anggaran (Rp)',
  sebelum: 'Sebelum (Rp)',
  sesudah: 'Sesudah (Rp)',
  selisih: 'Bertambah/ (berkurang)',
  sumber: 'Sumber',
  totals: {
    pendapatan: 'JUMLAH PENDAPATAN',
    belanja: 'JUMLAH BELANJA',
    surplus: 'SURPLUS/(DEFISIT)',
    netto: 'PEMBIAYAAN NETTO',
    silpa: 'SISA LEBIH/(KURANG) PEMBIAYAAN ANGGARAN (SiLPA TAHUN BERKENAAN)',
  },
  catatan: 'Catatan desa',
} as const;
