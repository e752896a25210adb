import { rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import { summarizeRkpdes } from '../../../domain/reports/rkpdes/summary.ts';
import { dayCell, kindExport, rupiahCell } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const rkpdesExport = kindExport(rkpdesContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { total, kegiatanCount, tanggalPerdes } = summarizeRkpdes(content);
    return [rupiahCell(total), kegiatanCount, content.tahapan.nomorPerdes, dayCell(tanggalPerdes)];
  },
});
