import type { RealisasiKind, RealisasiLampiran } from '../../../domain/reports/realisasi/schema.ts';

/** The days a report covers, from the first of the year. */
export const periodText: Readonly<Record<RealisasiKind, (tahun: number) => string>> = {
  'realisasi-semester-1': (tahun) => `1 Januari sampai 30 Juni ${tahun}`,
  'realisasi-semester-2': (tahun) => `1 Januari sampai 31 Desember ${tahun}`,
  'lpj-realisasi': (tahun) => `1 Januari sampai 31 Desember ${tahun}`,
};

export const realisasiFormText = {
  sections: {
    pendapatan: 'Pendapatan',
    belanja: 'Belanja',
    pembiayaan: 'Pembiayaan',
    anggaran: 'Perbarui anggaran dari APBDes',
    impor: 'Tempel atau impor tabel',
    kas: 'Kas akhir tahun',
    pengesahan: 'Perdes dan Musdes',
    lampiran: 'Lampiran',
    catatan: 'Catatan untuk kecamatan',
  },
  unfilled: (count: number) => (count === 0 ? 'semua terisi' : `${count} belum diisi`),
  noLines: 'Belum ada baris',
  empty: 'Belum diisi',
  ofBudget: (realisasi: string, anggaran: string) => `${realisasi} dari ${anggaran}`,
  bidang: 'Belanja per bidang',
  bidangShort: {
    '1': 'Pemerintahan',
    '2': 'Pembangunan',
    '3': 'Pembinaan',
    '4': 'Pemberdayaan',
    '5': 'Bencana/mendesak',
  } as Readonly<Record<string, string>>,
  silpa: 'SiLPA akhir',
  silpaHelp: 'Pendapatan dikurangi belanja, ditambah pembiayaan netto. Dihitung sendiri.',
  totals: {
    title: 'Jumlah realisasi',
    pendapatan: 'Pendapatan',
    belanja: 'Belanja',
    surplus: 'Surplus/(defisit)',
    netto: 'Pembiayaan netto',
    silpa: 'SiLPA akhir',
    show: 'Lihat semua jumlah',
    hide: 'Tutup jumlah',
    of: (anggaran: string) => `dari ${anggaran}`,
  },
  differs: (count: number) => `${count} kode anggarannya berbeda dengan APBDes yang berlaku.`,
  lampiran: {
    noProgram: 'Tidak ada program lain yang masuk ke desa',
    missing: (count: number) => (count === 0 ? 'Lengkap' : `${count} belum ada`),
  },
} as const;

export const lampiranNames: Readonly<Record<RealisasiLampiran, string>> = {
  'laporan-pelaksanaan': 'Laporan pelaksanaan APBDes',
  lra: 'Laporan Realisasi APBDes (LRA)',
  calk: 'Catatan atas Laporan Keuangan (CaLK)',
  'laporan-realisasi-kegiatan': 'Laporan realisasi kegiatan',
  'daftar-program': 'Daftar program sektoral, daerah, dan lainnya',
  perdes: 'Perdes LPJ realisasi APBDes',
  lainnya: 'Lainnya',
};

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

export const startRealisasiText = {
  title: 'Mulai dari APBDes',
  lead: (count: number) =>
    `${count} baris disalin dengan anggarannya. Anda tinggal mengisi realisasi.`,
  start: (judul: string) => `Mulai dari ${judul}`,
  withSemester: 'Mulai dengan angka semester II',
  withSemesterLead: 'Realisasi dari laporan semester II ikut disalin, tinggal diperiksa.',
  notAccepted: (judul: string, state: string) =>
    `${judul} belum diterima kecamatan (${state}). Anggarannya dapat dipakai sekarang dan diperbarui kemudian.`,
  noneTitle: (tahun: number) => `APBDes ${tahun} belum ada di HP ini`,
  noneLead:
    'Laporan ini memakai anggaran APBDes. Isi atau kirim APBDes dahulu; bila sudah dikirim dari HP lain, tunggu sampai HP ini tersambung.',
  openApbdes: (judul: string) => `Buka ${judul}`,
} as const;
