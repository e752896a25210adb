/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: [
    'Pendapatan (Rp)',
    'Belanja (Rp)',
    'Surplus/(defisit) (Rp)',
    'Pembiayaan neto (Rp)',
    'SiLPA (Rp)',
    'Jumlah baris',
  ],
  sheet: 'Baris APBDes',
  lines: [
    'Kegiatan',
    'Rekening',
    'Uraian',
    'Sumber dana',
    'Volume',
    'Satuan',
    'Sebelum (Rp)',
    'Anggaran (Rp)',
  ],
} as const;
