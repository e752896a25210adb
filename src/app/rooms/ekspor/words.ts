/** Words of the export of everything. */
export const eksporText = {
  title: 'Ekspor semua data',
  xlsxTitle: 'Buku Excel',
  xlsxLead:
    'Dibuat di perangkat ini, juga tanpa sinyal, dari laporan yang sudah diambil: satu lembar tiap jenis laporan, ' +
    'baris anggaran dan realisasi, daftar hadir, BUMDes, LKD, rekomendasi, surat keluar, dan daftar berkas. ' +
    'Angka dan tanggal dapat dihitung. Daftar hadir tanpa nomor telepon dan tanda tangan.',
  age: (waktu: string) => `Data per ${waktu}`,
  noAge: 'Perangkat ini belum pernah tersambung ke kecamatan.',
  counts: (laporan: number, berkas: number) => `${laporan} laporan, ${berkas} berkas`,
  xlsx: 'Unduh Excel',
  making: 'Menyiapkan…',
  failed: 'Buku Excel tidak dapat dibuat. Muat ulang halaman, lalu coba lagi.',
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
  rekomendasi: 'Rekomendasi',
  surat: 'Surat keluar',
  files: 'Berkas',
} as const;

export const eksporHeads = {
  report: [
    'Kode desa',
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
    'SHA-256 isi',
    'Nomor Perdes',
    'Tanggal Perdes',
    'Perdes disampaikan ke bupati',
  ],
  place: ['Kode desa', 'Desa', 'Tahun', 'Laporan'],
  rekomendasi: [
    'Kode desa',
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
  ],
  surat: [
    'Nomor',
    'Tanggal',
    'Jenis',
    'Perihal',
    'Kode desa',
    'Desa',
    'Penanda tangan',
    'Jabatan',
    'Dicatat oleh',
    'Dicatat (WIB)',
    'Nomor sebelumnya',
    'Tautan',
  ],
  files: [
    'Kode desa',
    'Desa',
    'Laporan',
    'Jenis',
    'Nama berkas',
    'Tipe',
    'Ukuran (byte)',
    'Diterima (WIB)',
    'SHA-256',
    'Di zip',
    'Tautan',
  ],
} as const;
