/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: ['Jumlah lembaga', 'Aktif menurut desa', 'Jenis dari enam', 'Anggota L', 'Anggota P'],
  sheet: 'Lembaga (LKD)',
  lines: [
    'Jenis',
    'Nama',
    'Nomor SK',
    'Tanggal SK',
    'Ketua',
    'Mulai',
    'Selesai',
    'Aktif menurut desa',
    'Anggota L',
    'Anggota P',
    'Jumlah kegiatan',
  ],
} as const;
