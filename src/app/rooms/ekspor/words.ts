import { rekapSurat as counts } from '../surat/words.ts';

/** Words of the export of everything. */
export const eksporText = {
  title: 'Ekspor semua data',
  xlsxTitle: 'Buku Excel',
  xlsxLead:
    'Dibuat di perangkat ini, juga tanpa sinyal, dari laporan yang sudah diambil: rekap, satu lembar tiap jenis laporan, ' +
    'baris anggaran dan realisasi, daftar hadir, BUMDes, LKD, rekomendasi, surat keluar, dan daftar berkas. ' +
    'Angka dan tanggal dapat dihitung. Daftar hadir tanpa nomor telepon dan tanda tangan.',
  age: (waktu: string) => `Data per ${waktu}`,
  noAge: 'Perangkat ini belum pernah tersambung ke kecamatan.',
  counts: (laporan: number, berkas: number) => `${laporan} laporan, ${berkas} berkas`,
  xlsx: 'Unduh Excel',
  making: 'Menyiapkan…',
  failed: 'Buku Excel tidak dapat dibuat. Muat ulang halaman, lalu coba lagi.',
  page: 'Halaman &P dari &N',
  fileName: (kecamatan: string, tanggal: string) => `tepat-${kecamatan}-${tanggal}.xlsx`,
  zipTitle: 'Zip semua dokumen dan berkas',
  zipLead:
    'Dibuat di server dan langsung dialirkan: setiap dokumen apa adanya (JSON), jurnal, dan semua berkas lampiran. ' +
    'Perlu sinyal dan ruang yang cukup. Draf yang belum dikirim desa tidak ikut.',
  zipSize: (mb: string) => `Berkas lampiran sekitar ${mb} MB`,
  zip: 'Unduh zip',
  onlyAdmin: 'Zip hanya untuk admin kecamatan.',
} as const;

/** Names of sheets beside those of the kinds; at most 31 letters, as Excel has it. */
export const eksporSheets = {
  rekap: 'Rekap',
  rekomendasi: 'Rekomendasi',
  surat: 'Surat keluar',
  files: 'Berkas',
} as const;

/** What stands above their tables. */
export const eksporTitles = {
  rekap: 'Rekapitulasi laporan desa',
  rekomendasi: 'Rekomendasi dan tindak lanjutnya',
  surat: 'Surat keluar',
  files: 'Berkas lampiran',
} as const;

export const eksporHeads = {
  report: [
    'Desa',
    'Tahun',
    'Keadaan',
    'Nihil',
    'Pengajuan ke',
    'Pertama diajukan (WIB)',
    'Pertama diterima server (WIB)',
    'Terakhir diajukan (WIB)',
    'Terakhir diterima server (WIB)',
    'Tanda terima',
    'Nomor Perdes',
    'Tanggal Perdes',
    'Perdes disampaikan ke bupati',
  ],
  /** Behind the figures of a report. */
  proof: ['Kode desa', 'Sidik isi (SHA-256)'],
  place: ['Desa', 'Tahun', 'Laporan'],
  code: 'Kode desa',
  // The counts are called as in the rekap for the bupati.
  rekap: [
    'Tahun',
    counts.report,
    'Jumlah desa',
    counts.filed,
    counts.nihil,
    counts.onTime,
    counts.late,
    counts.returned,
    counts.accepted,
    counts.overdue,
    counts.notDue,
    counts.missingDesa,
  ],
  rekomendasi: [
    'Desa',
    'Nomor',
    'Rekomendasi',
    'Kepada',
    'Tentang',
    'Diberikan (WIB)',
    'Paling lambat',
    'Keadaan',
    'Oleh',
    'Diketahui',
    'Jawaban terakhir',
    'Dijawab (WIB)',
    'Kode desa',
  ],
  surat: [
    'Nomor',
    'Tanggal',
    'Jenis',
    'Perihal',
    'Desa',
    'Penanda tangan',
    'Jabatan',
    'Dicatat oleh',
    'Dicatat (WIB)',
    'Nomor sebelumnya',
    'Tautan',
    'Kode desa',
  ],
  files: [
    'Desa',
    'Laporan',
    'Jenis',
    'Nama berkas',
    'Tipe',
    'Ukuran (KB)',
    'Diterima (WIB)',
    'Tautan',
    'Letak di zip',
    'Kode desa',
    'Sidik berkas (SHA-256)',
  ],
} as const;
