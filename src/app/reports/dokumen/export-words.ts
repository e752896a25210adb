/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: ['Nomor', 'Tanggal', 'Jumlah lampiran'],
} as const;
