/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: ['Jumlah biaya (Rp)', 'Jumlah kegiatan', 'Perdes RKPDes', 'Tanggal Perdes'],
} as const;
