/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: [
    'Realisasi pendapatan (Rp)',
    'Realisasi belanja (Rp)',
    'Belanja terhadap anggaran',
    'SiLPA (Rp)',
    'Jumlah baris',
    'Baris belum terisi',
  ],
  sheet: 'Baris realisasi',
  lines: ['Kegiatan', 'Rekening', 'Uraian', 'Sumber dana', 'Anggaran (Rp)', 'Realisasi (Rp)'],
} as const;
