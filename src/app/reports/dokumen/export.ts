import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { summarizeDokumen } from '../../../domain/reports/dokumen/summary.ts';
import { dayCell, kindExport } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const dokumenExport = kindExport(dokumenContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { nomor, tanggal, lampiranCount } = summarizeDokumen(content);
    return [nomor, dayCell(tanggal), lampiranCount];
  },
});
