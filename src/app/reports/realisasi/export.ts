import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import { summarizeRealisasi } from '../../../domain/reports/realisasi/summary.ts';
import { kindExport, rupiahCell, shareCell } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const realisasiExport = kindExport(realisasiContentSchema, {
  head: words.summary,
  cells: (content) => {
    const found = summarizeRealisasi(content);
    const { pendapatan, belanja, belanjaPercent, silpa, lineCount, unfilledCount } = found;
    const spent = [rupiahCell(pendapatan), rupiahCell(belanja), shareCell(belanjaPercent)];
    return [...spent, rupiahCell(silpa), lineCount, unfilledCount];
  },
  lines: {
    name: words.sheet,
    head: words.lines,

    rowsOf: ({ lines }) =>
      Object.values(lines).map((line) => [
        line.fungsi,
        line.rekening,
        line.uraian,
        line.sumberDana,
        rupiahCell(line.anggaran),
        rupiahCell(line.realisasi),
      ]),
  },
});
