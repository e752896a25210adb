/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: [
    'BUMDes',
    'Status',
    'Omzet (Rp)',
    'Laba/(rugi) (Rp)',
    'Aset (Rp)',
    'Bagi hasil (Rp)',
    'Aktif menurut desa',
    'Jumlah unit',
  ],
  sheet: 'BUMDes',
  lines: [
    'BUMDes',
    'Status',
    'Sertifikat',
    'Omzet (Rp)',
    'Biaya (Rp)',
    'Laba/(rugi) (Rp)',
    'Aset (Rp)',
    'Modal (Rp)',
    'Bagi hasil (Rp)',
    'Penyertaan modal (Rp)',
    'Tenaga kerja',
    'Aktif menurut desa',
  ],
} as const;
