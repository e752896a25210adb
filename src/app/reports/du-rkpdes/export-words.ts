/** Words of its sheets in the workbook of everything. */
export const exportText = {
  summary: ['Jumlah biaya (Rp)', 'Jumlah usulan'],
} as const;
