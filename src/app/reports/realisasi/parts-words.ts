import type { RealisasiLampiran } from '../../../domain/reports/realisasi/lampiran.ts';

/** Words of the parts and the document of a realisasi, which the overview does not need. */
export const realisasiLinesText = {
  tree: {
    all: 'Semua',
    onlyUnfilled: (count: number) => `Belum diisi (${count})`,
    filter: 'Baris yang ditampilkan',
    allFilled: 'Semua baris sudah diisi',
    none: (bagian: string) => `Tidak ada baris ${bagian.toLowerCase()}`,
    noneLead: 'APBDes tidak memuat baris di sini. Realisasi di luar APBDes dapat ditambahkan.',
    add: 'Realisasi di luar APBDes',
    outside: 'di luar APBDes',
    notFilled: 'belum diisi',
  },
  line: {
    place: (position: number, count: number) => `Baris ${position} dari ${count}`,
    outsidePlace: 'Di luar APBDes',
    realisasi: 'Realisasi',
    hint: {
      pendapatan: 'Yang benar-benar diterima. Tidak ada: isi 0.',
      belanja: 'Yang benar-benar dibayar. Tidak ada: isi 0.',
      pembiayaan: 'Yang benar-benar diterima atau dikeluarkan. Tidak ada: isi 0.',
    },
    help: (period: string) =>
      `Jumlah dari ${period}, menurut Buku Kas Umum atau Siskeudes. Angka semester II dan LPJ dihitung sejak 1 Januari, jadi sudah memuat semester I.`,
    anggaran: 'Anggaran',
    sumber: 'Sumber dana',
    selisih: 'Lebih/(kurang)',
    percent: 'Terealisasi',
    earlier: {
      'realisasi-semester-1': 'Sampai semester I',
      'realisasi-semester-2': 'Sampai semester II',
    },
    same: 'Sama dengan anggaran',
    budget: (anggaran: string) => `Anggaran ${anggaran}`,
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    done: 'Selesai',
    uraian: 'Uraian',
    uraianHint: 'Untuk apa, di mana, dan dasar pengeluarannya.',
    remove: 'Hapus baris',
    removeTitle: 'Hapus baris ini?',
    removeLead: 'Realisasi di luar APBDes ini dihapus dari laporan.',
    keep: 'Batal',
    gone: 'Baris ini sudah dihapus.',
  },
} as const;

export const kasText = {
  lead: 'Uang desa yang ada pada 31 Desember. Jumlahnya harus sama dengan SiLPA akhir.',
  total: 'Kas desa',
  difference: 'Selisih',
  equal: 'Sama dengan SiLPA akhir',
} as const;

export const anggaranText = {
  from: 'Anggaran di laporan ini',
  inForce: 'APBDes yang berlaku',
  none: 'Belum ada',
  missing: 'APBDes yang berlaku belum ada di HP ini. Ambil dahulu saat ada sinyal, lalu buka lagi.',
  accepted: 'diterima kecamatan',
  notAccepted: 'belum diterima kecamatan',
  same: 'Anggaran di laporan ini sudah sama dengan APBDes yang berlaku.',
  update: 'Perbarui anggaran',
  lead: 'Realisasi yang sudah diisi tetap. Baris yang tidak ada lagi di APBDes tetapi sudah ada realisasinya menjadi baris di luar APBDes.',
  code: (kode: string, here: string, there: string) => `${kode}: ${here} menjadi ${there}`,
  more: (count: number) => `dan ${count} kode lainnya`,
} as const;

export const noProgramHint =
  'Centang bila tahun ini tidak ada program sektoral, program daerah, atau program lain yang masuk; daftarnya tidak perlu dilampirkan.';

export const lampiranHints: Readonly<Record<RealisasiLampiran, string>> = {
  'laporan-pelaksanaan': 'Laporan pelaksanaan APBDes semester ini yang ditandatangani kepala desa.',
  lra: 'LRA yang ditandatangani kepala desa; dapat dicetak dari laporan ini atau Siskeudes.',
  calk: 'Penjelasan atas angka dalam LRA, bagian dari laporan keuangan.',
  'laporan-realisasi-kegiatan': 'Hasil setiap kegiatan: keluaran, volume, dan biayanya.',
  'daftar-program': 'Program dari pusat, provinsi, kabupaten, atau pihak lain yang masuk ke desa.',
  perdes: 'Perdes yang sudah ditetapkan dan diundangkan.',
  lainnya: 'Misalnya rekening koran atau berita acara penutupan kas.',
};

export const realisasiViewText = {
  caption: (judul: string, desa: string) => `${judul} Desa ${desa}`,
  period: (period: string) => `Periode ${period}`,
  kode: 'Kode',
  uraian: 'Uraian',
  anggaran: 'Anggaran (Rp)',
  realisasi: 'Realisasi (Rp)',
  selisih: 'Lebih/ (kurang)',
  percent: '%',
  sumber: 'Sumber',
  outside: 'di luar APBDes',
  of: (anggaran: string) => `dari ${anggaran}`,
  totals: {
    pendapatan: 'JUMLAH PENDAPATAN',
    belanja: 'JUMLAH BELANJA',
    surplus: 'SURPLUS/(DEFISIT)',
    netto: 'PEMBIAYAAN NETTO',
    silpa: 'SILPA AKHIR',
  },
  asal: 'Anggaran dari',
  bidang: 'Realisasi belanja per bidang',
  lpj: 'Kas dan pengesahan',
  lampiran: 'Lampiran',
  files: (count: number) => (count === 0 ? 'belum ada' : `${count} berkas`),
  besides: 'Keterangan laporan',
  noProgram: 'Tidak ada program lain yang masuk ke desa',
  catatan: 'Catatan desa',
  removed: 'Baris yang dihapus sejak pengajuan sebelumnya',
} as const;
