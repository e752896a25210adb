/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: [
    'Tanggal',
    'Hadir',
    'Laki-laki',
    'Perempuan',
    'Jenis LKD hadir',
    'Jumlah usulan',
    'Perkiraan biaya (Rp)',
  ],
  sheet: 'Daftar hadir',
  lines: ['Tanggal', 'Nama', 'L/P', 'Unsur', 'Lembaga', 'Jabatan', 'Alamat'],
} as const;
