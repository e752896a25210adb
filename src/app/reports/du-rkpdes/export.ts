import { duRkpdesContentSchema } from '../../../domain/reports/du-rkpdes/schema.ts';
import { summarizeDuRkpdes } from '../../../domain/reports/du-rkpdes/summary.ts';
import { kindExport, rupiahCell } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const duRkpdesExport = kindExport(duRkpdesContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { total, usulanCount } = summarizeDuRkpdes(content);
    return [rupiahCell(total), usulanCount];
  },
});
