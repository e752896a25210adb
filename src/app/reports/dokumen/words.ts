import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import type { BidangLppd, KategoriAset } from '../../../domain/reports/dokumen/schema.ts';

export const bidangLppdNames: Readonly<Record<BidangLppd, string>> = {
  pemerintahan: 'Penyelenggaraan pemerintahan desa',
  pembangunan: 'Pelaksanaan pembangunan desa',
  kemasyarakatan: 'Pembinaan kemasyarakatan',
  pemberdayaan: 'Pemberdayaan masyarakat',
};

export const kategoriNames: Readonly<Record<KategoriAset, string>> = {
  tanah: 'Tanah',
  kendaraan: 'Kendaraan',
  gedung: 'Gedung dan bangunan',
  peralatan: 'Peralatan dan mesin',
  jalan: 'Jalan, irigasi, dan jaringan',
  lainnya: 'Aset tetap lainnya',
};

/** The files by their jenis. */
export const dokumenLampiranNames: Readonly<Record<string, string>> = {
  'rencana-kerja': 'Rencana program kerja',
  'berita-acara': 'Berita acara musyawarah',
  lppd: 'Naskah LPPD',
  lkppd: 'Naskah LKPPD',
  rpjmdes: 'Perdes RPJMDes dengan lampirannya',
  'buku-inventaris': 'Buku inventaris aset desa',
  lainnya: 'Lainnya',
};

interface KindWords {
  /** What the document is, above its fields. */
  readonly lead: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly ringkasanHint: string;
}

export const dokumenKindText: Readonly<Record<DokumenKind, KindWords>> = {
  'bumdes-rencana-kerja': {
    lead: 'Rencana program kerja BUMDes, diputuskan Musdes sebelum tahun buku baru (PP 11/2021 Ps 37).',
    nomor: 'Nomor dokumen atau berita acara',
    tanggal: 'Tanggal penetapan',
    ringkasanHint: 'Kegiatan pokok dan target tahun itu, beberapa baris.',
  },
  lppd: {
    lead: 'Laporan penyelenggaraan pemerintahan desa akhir tahun, kepada bupati melalui camat, paling lambat 3 bulan sesudah akhir tahun.',
    nomor: 'Nomor surat LPPD',
    tanggal: 'Tanggal LPPD',
    ringkasanHint: 'Keberhasilan, masalah, dan upaya tahun ini, beberapa baris.',
  },
  'lppd-akhir-jabatan': {
    lead: 'Laporan penyelenggaraan pemerintahan desa akhir masa jabatan kepala desa, kepada bupati melalui camat, paling lambat 5 bulan sebelum masa jabatan berakhir.',
    nomor: 'Nomor surat LPPD',
    tanggal: 'Tanggal LPPD',
    ringkasanHint:
      'Ringkasan tahun-tahun sebelumnya, rencana sisa masa jabatan, hasil yang dicapai, dan hal yang perlu diperbaiki.',
  },
  lkppd: {
    lead: 'Laporan keterangan penyelenggaraan pemerintahan desa, tertulis kepada BPD, paling lambat 3 bulan sesudah akhir tahun; tembusannya ke kecamatan.',
    nomor: 'Nomor surat LKPPD',
    tanggal: 'Tanggal LKPPD',
    ringkasanHint: 'Pelaksanaan Peraturan Desa tahun ini, beberapa baris.',
  },
  rpjmdes: {
    lead: 'Rencana pembangunan jangka menengah, ditetapkan paling lambat 3 bulan sesudah kepala desa dilantik.',
    nomor: 'Nomor Perdes',
    tanggal: 'Tanggal Perdes',
    ringkasanHint: 'Visi, misi, dan prioritas, beberapa baris.',
  },
  'laporan-aset': {
    lead: 'Inventaris aset desa menurut enam golongan (SE Mendagri 143/1348/BPD). Tidak ada batas tanggal tahunan.',
    nomor: 'Nomor surat atau berita acara',
    tanggal: 'Keadaan per tanggal',
    ringkasanHint: 'Tambahan, penghapusan, atau masalah aset tahun ini.',
  },
};

export const dokumenText = {
  sections: {
    dokumen: 'Dokumen',
    bidang: 'Bidang yang dilaporkan',
    aset: 'Aset per golongan',
  },
  empty: 'Belum diisi',
  bidangCount: (count: number) => `${count} dari 4 bidang`,
  bidangLead: 'Centang bidang yang sudah ditulis di laporan ini.',
  asetLead: 'Dari buku inventaris. Isi 0 bila golongan itu tidak ada.',
  jumlah: (kategori: string) => `Jumlah ${kategori.toLowerCase()}`,
  nilai: (kategori: string) => `Nilai ${kategori.toLowerCase()}`,
  nilaiHint: 'Nilai perolehan atau taksiran menurut buku inventaris.',
  jumlahHint: 'Bidang, unit, atau ruas menurut buku inventaris.',
  total: 'Jumlah seluruh aset',
  count: (count: number) => `${count} buah`,
  start: {
    title: 'Mulai dari tahun lalu',
    lead: 'Nama penanda tangan dan daftar aset disalin. Nomor, tanggal, dan berkas Anda isi baru.',
    take: (judul: string) => `Salin dari ${judul}`,
  },
  nihil: {
    action: 'Desa ini tidak punya BUMDes',
    lead: 'Tanpa BUMDes tidak ada rencana program kerja.',
  },
  aset: (jumlah: string, nilai: string) => `${jumlah} buah, ${nilai}`,
  included: 'Dilaporkan',
  notIncluded: 'Belum',
} as const;
